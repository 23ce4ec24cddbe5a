import {
  type Disposable,
  l10n,
  type QuickInput,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  window,
} from "vscode";

/** Where a question stands among the others. */
export interface StepPlace {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** Goes to the question before. */
export const back = Symbol("back");

/** An answer, the way back, or undefined where somebody cancels. */
export type Reply<Answer> = Answer | typeof back | undefined;

/** One question. */
export interface Step<Answers> {
  /** Not there for what is always asked. */
  isAsked?(answers: Answers): boolean;
  ask(answers: Answers, place: StepPlace): Promise<Reply<Partial<Answers>>>;
}

/**
 * Asks one question after the other, with a way back, and gives all answers. Undefined where somebody cancels: nothing has
 * happened then. What was answered before is offered again.
 */
export async function askSteps<Answers extends object>(
  title: string,
  steps: readonly Step<Answers>[],
  start: Answers,
): Promise<Answers | undefined> {
  let answers = start;
  let at = 0;
  while (at < steps.length) {
    const asked = steps.filter((step) => step.isAsked?.(answers) !== false);
    const step = asked[at];
    if (step === undefined) return answers;
    const reply = await step.ask(answers, { title, step: at + 1, totalSteps: asked.length });
    if (reply === undefined) return undefined;
    if (reply === back) at--;
    else {
      answers = { ...answers, ...reply };
      at++;
    }
  }
  return answers;
}

export interface InputQuestion {
  readonly prompt: string;
  readonly value?: string | undefined;
  readonly placeholder?: string;
  /** Says what is wrong with a text, if anything. */
  readonly check?: (text: string) => string | undefined;
}

/** Asks for a text, which may be empty. */
export function askText(place: StepPlace, question: InputQuestion): Promise<Reply<string>> {
  const input = window.createInputBox();
  input.prompt = question.prompt;
  input.value = question.value ?? "";
  input.placeholder = question.placeholder;
  return reply(place, input, (answer) => [
    input.onDidChangeValue((text) => {
      input.validationMessage = question.check?.(text);
    }),
    input.onDidAccept(() => {
      input.validationMessage = question.check?.(input.value);
      if (input.validationMessage === undefined) answer(input.value.trim());
    }),
    input.onDidTriggerButton((button) => button === QuickInputButtons.Back && answer(back)),
  ]);
}

export interface ChoiceItem<Choice> extends QuickPickItem {
  /** Not there for what can't be chosen, such as headings. */
  readonly choice?: Choice;
}

export interface ChoiceQuestion<Choice> {
  readonly placeholder: string;
  readonly items: readonly ChoiceItem<Choice>[];
  /** The one that is chosen by Enter at once. */
  readonly active?: Choice | undefined;
}

/** Asks for one of several. */
export function askChoice<Choice>(place: StepPlace, question: ChoiceQuestion<Choice>): Promise<Reply<Choice>> {
  const pick = buildPick(question);
  const active = question.items.find(({ choice }) => choice !== undefined && choice === question.active);
  if (active !== undefined) pick.activeItems = [active];
  return reply(place, pick, (answer) => [
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item?.choice !== undefined) answer(item.choice);
    }),
    pick.onDidTriggerButton((button) => button === QuickInputButtons.Back && answer(back)),
  ]);
}

/** Asks for any number of several, at least one. */
export function askChoices<Choice>(
  place: StepPlace,
  question: ChoiceQuestion<Choice> & { readonly chosen: readonly Choice[] },
): Promise<Reply<readonly Choice[]>> {
  const pick = buildPick(question);
  pick.canSelectMany = true;
  pick.selectedItems = question.items.filter(({ choice }) => choice !== undefined && question.chosen.includes(choice));
  return reply(place, pick, (answer) => [
    pick.onDidAccept(() => {
      const choices = pick.selectedItems.flatMap(({ choice }) => (choice === undefined ? [] : [choice]));
      if (choices.length > 0) answer(choices);
      else pick.placeholder = l10n.t("Choose at least one.");
    }),
    pick.onDidTriggerButton((button) => button === QuickInputButtons.Back && answer(back)),
  ]);
}

function buildPick<Choice>({ placeholder, items }: ChoiceQuestion<Choice>): QuickPick<ChoiceItem<Choice>> {
  const pick = window.createQuickPick<ChoiceItem<Choice>>();
  pick.items = items;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  return pick;
}

/** Shows a question until it is answered or left. A click elsewhere doesn't end it, since many answers would be lost. */
function reply<Answer>(
  { title, step, totalSteps }: StepPlace,
  input: QuickInput & { buttons: readonly unknown[] },
  listen: (answer: (reply: Reply<Answer>) => void) => Disposable[],
): Promise<Reply<Answer>> {
  return new Promise((resolve) => {
    const listeners = [
      ...listen((answered) => {
        resolve(answered);
        input.hide();
      }),
      input.onDidHide(() => {
        resolve(undefined);
        for (const listener of listeners) listener.dispose();
        input.dispose();
      }),
    ];
    input.title = title;
    input.step = step;
    input.totalSteps = totalSteps;
    input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
    input.ignoreFocusOut = true;
    input.show();
  });
}
