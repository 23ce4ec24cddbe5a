import { creepScale, describeCreep } from "./render-margin.ts";
import { wordingIn } from "./wording.ts";

/** The parts of a browser that are used here; the libraries for Node know no such types. */
interface PageElement {
  innerHTML: string;
  textContent: string | null;
  value: string;
  readonly id: string;
  readonly lang: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly parentElement: PageElement | null;
  closest(selector: string): PageElement | null;
  setAttribute(name: string, value: string): void;
  focus(): void;
}
interface PageEvent {
  readonly target: PageElement;
  readonly data?: unknown;
}
declare const document: {
  readonly documentElement: PageElement;
  readonly activeElement: PageElement | null;
  getElementById(id: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  addEventListener(type: "click" | "input", listener: (event: PageEvent) => void): void;
};
declare const window: { addEventListener(type: "message", listener: (event: PageEvent) => void): void };
declare const acquireVsCodeApi: undefined | (() => VsCode);
interface VsCode {
  postMessage(message: OpenSource): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

/** What the page asks the extension for: a place, as four numbers, from line and character to line and character. */
export interface OpenSource {
  readonly open: { readonly uri: string; readonly range: readonly number[] };
}

/** What the extension tells the page: all that it shows now. */
export interface ShowContent {
  readonly show: string;
}

/** What outlives a reload. */
export interface PageState {
  /** The document whose engagement is shown. */
  readonly about: string;
  readonly creep: string;
}

const vscode = typeof acquireVsCodeApi === "undefined" ? undefined : acquireVsCodeApi();
const wording = wordingIn(document.documentElement.lang);
let creep = vscode?.getState()?.creep ?? String(creepScale.first);

showCreep();
saveState();
document.addEventListener("input", ({ target }) => {
  if (target.id !== "creep") return;
  creep = target.value;
  showCreep();
  saveState();
});
document.addEventListener("click", ({ target }) => {
  const { uri, range } = target.closest("button.source")?.dataset ?? {};
  if (uri !== undefined && range !== undefined)
    vscode?.postMessage({ open: { uri, range: range.split(",").map(Number) } });
});
window.addEventListener("message", ({ data }) => {
  const main = document.getElementById("dashboard");
  const { show } = data as Partial<ShowContent>;
  if (main === null || show === undefined) return;
  const focused = placeOfFocus();
  main.innerHTML = show;
  showCreep();
  focusAgain(focused);
});

/** Writes what the slider says, and moves its mark along the line. */
function showCreep(): void {
  const slider = document.getElementById("creep");
  const output = document.getElementById("creep-result");
  const { price, days, margin, currency = "" } = slider?.parentElement?.dataset ?? {};
  if (slider === null || output === null) return;
  slider.value = creep;
  const percent = Number(creep);
  const basis = { priceCents: toNumber(price), plannedDays: toNumber(days), marginPercent: toNumber(margin) };
  const said = describeCreep(basis, percent, currency, wording);
  output.textContent = said;
  slider.setAttribute("aria-valuetext", said);
  const mark = document.getElementById("creep-mark");
  for (const axis of ["x", "y"] as const) {
    const [first = 0, last = 0] = mark?.dataset[axis]?.split(",").map(Number) ?? [];
    mark?.setAttribute(`c${axis}`, String(first + ((last - first) * percent) / creepScale.most));
  }
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined || text === "" ? undefined : Number(text);
}

function saveState(): void {
  vscode?.setState({ about: document.getElementById("dashboard")?.dataset.about ?? "", creep });
}

/** Which of the elements that can be reached has the focus, to be found again among new ones. */
function placeOfFocus(): number {
  return [...reachable()].indexOf(document.activeElement as PageElement);
}

function focusAgain(place: number): void {
  if (place !== -1) [...reachable()][place]?.focus();
}

function reachable(): Iterable<PageElement> {
  return document.querySelectorAll("#dashboard :is(a, button, input, [tabindex])");
}
