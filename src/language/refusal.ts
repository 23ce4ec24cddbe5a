/** Why a request is not done, in words for whoever made it; editors show them. */
export class Refusal extends Error {}

export function refuse(message: string): never {
  throw new Refusal(message);
}
