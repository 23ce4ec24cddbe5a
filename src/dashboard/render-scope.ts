import type { ChangeEntry, ScopeLedger } from "../engagement/dashboard/build-scope-ledger.ts";
import { html, type Markup } from "./markup.ts";
import { renderMissing, renderPanel, renderSource, renderTable, shorten } from "./render-parts.ts";
import type { Wording } from "./wording.ts";

const mostSigns = 140;

/** What is sold, what is not, and what has been asked for since. */
export function renderScope(ledger: ScopeLedger, wording: Wording): Markup {
  const { included, excluded, changes, outside, missing } = ledger;
  const { scope: messages, nothing, source } = wording.messages;
  const { entry, state, builtBy } = messages;
  return renderPanel(
    "scope",
    messages.title,
    html`<p>${messages.count(included.length, excluded.length, changes.length, outside.length)}</p>
`,
    list(
      messages.included,
      [entry, state, builtBy, source],
      included.map(({ id, text, state: is, items, source: place }) => [
        `${id === undefined ? "" : `${id} `}${shorten(text, mostSigns)}`,
        is === "none" ? html`<strong class="conflict">⚠ ${messages.states[is]}</strong>` : messages.states[is],
        items.length === 0 ? nothing : items.join(", "),
        renderSource(place, wording),
      ]),
    ),
    list(
      messages.excluded,
      [entry, source],
      excluded.map(({ text, source: place }) => [shorten(text, mostSigns), renderSource(place, wording)]),
    ),
    list(
      messages.changes,
      [entry, state, messages.price, messages.effort, messages.dates, source],
      changes.map((change) => [
        nameOf(change),
        describeState(change, wording),
        ...[change.price, change.effort, change.dates].map((said) =>
          said === undefined ? nothing : shorten(said, 60),
        ),
        renderSource(change.source, wording),
      ]),
    ) ??
      html`<p class="note">${messages.noChanges}</p>
`,
    list(
      messages.outside,
      [entry, state, source],
      outside.map(({ name, text, state: is, source: place }) => [
        name.startsWith('"') ? shorten(text, mostSigns) : `${name} ${shorten(text, mostSigns)}`,
        html`<strong class="conflict">⚠ ${messages.outsideStates[is]}</strong>`,
        renderSource(place, wording),
      ]),
    ),
    renderMissing(missing, wording),
  );
}

function list(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup | undefined {
  return rows.length === 0 ? undefined : renderTable(title, head, rows);
}

/** An approved change that the agreement does not know is one that the old text still contradicts. */
function describeState({ status, isInAgreement }: ChangeEntry, { messages: { scope } }: Wording): Markup {
  const where = isInAgreement ? scope.inAgreement : scope.notInAgreement;
  const said = `${scope.statuses[status ?? "unknown"]}, ${where}`;
  return status === "approved" && !isInAgreement ? html`<strong class="conflict">⚠ ${said}</strong>` : html`${said}`;
}

/** `CR-4 Gift vouchers`; a title in quotes stands for itself. */
function nameOf({ name, title }: ChangeEntry): string {
  return name.startsWith('"') ? shorten(title, mostSigns) : `${name} ${shorten(title, mostSigns)}`;
}
