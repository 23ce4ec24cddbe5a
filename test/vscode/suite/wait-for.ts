/**
 * Asks again and again until there is an answer. In VS Code most things happen some time after they were asked for,
 * and seldom with an event of their own.
 *
 * @throws Error naming `what` when there is no answer before the test's own time is up.
 */
export async function waitFor<Answer>(
  what: string,
  ask: () => Answer | undefined | PromiseLike<Answer | undefined>,
): Promise<Answer> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}.`);
}
