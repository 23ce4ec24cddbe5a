import { type Block, plainText, type Section, type Table } from "../markdown/markdown-document.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import { isInside, type Range } from "../text/range.ts";
import { splitSentences } from "../text/sentences.ts";
import type { EngagementDocument, Side } from "./document.ts";
import { countDutyWords, hasMoreDutyWords, statesDuties } from "./duty-words.ts";
import { pairProductTitles } from "./pair-product-titles.ts";
import { holderLabels } from "./people-labels.ts";
import { isPersonName, splitNames } from "./person-names.ts";
import { columnOfPoint } from "./points.ts";
import {
  findProductBehind,
  findProductBeside,
  findProductTitles,
  type ProductTitle,
  says,
  type TitlePlace,
} from "./product-titles.ts";
import { maySamePerson } from "./same-person.ts";
import { wordsOf } from "./words-of.ts";

/** A post of somebody who decides on a product: Product Owner, product manager. */
export interface ProductRole {
  readonly title: ProductTitle;
  /** As written: `Technical Product Owner`. */
  readonly said: string;
  /** The title's words. */
  readonly range: Range;
  /** The row, list item, sentence or section that says it. */
  readonly place: Range;
  /** Not there where the place names nobody. */
  readonly name: string | undefined;
  /** The product, part or team that the post is for; not there where nothing tells. */
  readonly product: string | undefined;
  /** Whether it is a part of a product that several share: a column `Area`. */
  readonly isPart: boolean;
  readonly side: Side;
  /** Percent of the person's time. */
  readonly share: number | undefined;
  /** What the place says of the post beside title, name and product, or other places say of the title. */
  readonly duties: string | undefined;
}

type Found = Omit<ProductRole, "side" | "share" | "duties"> & { readonly section: Section; readonly duties?: string };

const known = new WeakMap<EngagementDocument, readonly ProductRole[]>();

/** The posts that a document gives to people or sets out without a name, each person once for each product. */
export function findProductRoles(document: EngagementDocument): readonly ProductRole[] {
  const roles = known.get(document) ?? readProductRoles(document);
  known.set(document, roles);
  return roles;
}

/** Whether somebody has a post. */
export function isHeldBy({ name }: ProductRole, person: string): boolean {
  return name !== undefined && maySamePerson(name, person);
}

/** Whether a chief Product Owner or a product manager stands above the Product Owners. */
export function hasHeadOfProduct(document: EngagementDocument): boolean {
  return findProductRoles(document).some(({ title }) => title === "chief" || title === "manager");
}

/** The holders of posts, each once. */
export function namesOf(roles: readonly ProductRole[]): readonly string[] {
  const names = roles.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return names.filter((name, at) => !names.slice(0, at).some((other) => maySamePerson(name, other)));
}

/** Which columns of a table tell of posts, counted from 0, and the titles among their heads. */
interface RoleColumns {
  readonly whole: number | undefined;
  readonly part: number | undefined;
  readonly role: number | undefined;
  readonly duties: number | undefined;
  readonly titles: readonly { readonly at: number; readonly title: TitlePlace; readonly range: Range }[];
}

const mostWordsInCell = 8;
/** Fewer words say where somebody sits, not what they do. */
const leastWordsOfDuties = 3;

function readProductRoles(document: EngagementDocument): readonly ProductRole[] {
  const { markdown, people, concepts, facts } = document;
  const { visible } = markdown;
  const names = [...new Set([...people.map(({ name }) => name), ...(concepts["product-owner"].names ?? [])])];
  const holders = names.filter((name) => {
    const roles = people.find((person) => person.name === name)?.roles;
    return roles === undefined || roles.some((role) => findProductTitles(role).length > 0);
  });
  // `Jana Roth (Nordlicht)` says whose she is, not what she owns.
  const noProduct = [...names, ...facts.parties.map(({ name }) => name)];
  const found: Found[] = [];
  const told = new Map<ProductTitle, string>();
  const titles = findProductTitles(visible, wordsOf(markdown));
  for (const section of markdown.sections) readHeading(section);
  for (const block of markdown.blocks) {
    if (block.quoted || block.type === "code") continue;
    if (block.type === "table") readTable(block);
    else
      for (const sentence of splitSentences(visible, block.type === "listItem" ? block.textRange : block.range))
        if (mayNameTitle(sentence)) readSentence(sentence, block);
  }
  return onePerPost(withHeadings(document, found)).map((role) => ({
    ...role,
    side: people.find(({ name }) => role.name !== undefined && maySamePerson(name, role.name))?.side ?? "unclear",
    share: shareIn(role.place),
    duties: role.duties ?? dutiesIn(role) ?? told.get(role.title),
  }));

  function add(title: TitlePlace, within: Range, post: Omit<Found, "title" | "said" | "range">): void {
    const range = { start: within.start + title.start, end: within.start + title.end };
    found.push({ title: title.title, said: plainText(visible, range), range, ...post });
  }

  /** `### Product Owner: Jana Roth`; under `## Product Owners`, each list item that begins with a name. */
  function readHeading(section: Section): void {
    const { heading, blocks } = section;
    if (heading === undefined || heading === document.title || heading.text.split(" ").length > mostWordsInCell) return;
    const text = textOf(heading.textRange);
    const [title, ...others] = findProductTitles(text);
    if (title === undefined || others.length > 0 || says("aside", text)) return;
    if (title.isPlural) {
      for (const block of blocks) {
        const item = block.type === "listItem" ? plainText(visible, block.textRange) : "";
        const name = names.find((each) => item.startsWith(each));
        if (name === undefined || findProductTitles(item).length > 0 || says("aside", item)) continue;
        const product = findProductBehind(item.slice(name.length));
        add(title, heading.textRange, { place: block.range, name, product, isPart: true, section });
      }
      return;
    }
    const below = blocks[0] === undefined || blocks[0].type === "table" ? "" : plainText(visible, blocks[0].range);
    const card = markdown.fields.find((field) => field.section === section && holderLabels.test(field.label));
    const said = [text, card?.value ?? "", below.split(" ").length <= mostWordsInCell ? below : ""];
    const name = names.find((each) => said.some((part) => part.includes(each)));
    const product = findProductBeside(text, title, noProduct);
    add(title, heading.textRange, { place: section.range, name, product, isPart: false, section });
  }

  /** `| Product Owner | Jana Roth | Checkout |`, and names under the heads `| Product | Product Owner |`. */
  function readTable(table: Table): void {
    const whole = columnOfPoint(document, table, "constellation/product");
    const columns = {
      whole,
      part: whole === undefined ? columnOfPoint(document, table, "constellation/part") : undefined,
      role: columnOfPoint(document, table, "constellation/role"),
      duties: columnOfPoint(document, table, "constellation/duties"),
      titles: table.header.flatMap((head, at) => {
        const [title] = findProductTitles(head.text);
        return title === undefined ? [] : [{ at, title, range: head.range }];
      }),
    };
    for (const row of table.rows) readRow(table.section, columns, row);
  }

  function readRow(section: Section, columns: RoleColumns, { range: place, cells }: Table["rows"][number]): void {
    const { part, role } = columns;
    const said = filled(columns.whole ?? part);
    for (const { at, title, range } of columns.titles) {
      const [name] = namesIn(cells[at]?.text ?? "");
      if (name === undefined) continue;
      const product = said ?? (at === 0 ? undefined : filled(0));
      add(title, range, { place, name, product, isPart: part !== undefined, section });
    }
    if (!mayNameTitle(place)) return;
    // Elsewhere than under `Role`, first or behind a name, a title tells who leads a meeting or hears of a task.
    const at = role ?? (namesIn(cells[0]?.text ?? "").length > 0 ? 1 : 0);
    const cell = cells[at];
    const [title, another] = findProductTitles(cell?.text ?? "");
    if (cell === undefined || title === undefined || another !== undefined || says("aside", cell.text)) return;
    if (cell.text.split(" ").length > mostWordsInCell) return;
    const beside = cells.filter((other) => other !== cell).flatMap(({ text }) => namesIn(text));
    const name = names.find((each) => cell.text.includes(each)) ?? beside[0];
    const own = findProductBeside(cell.text, title, noProduct);
    const [shown = title] = findProductTitles(textOf(cell.range));
    const stated = filled(columns.duties) ?? "";
    const duties = statesDuties(stated) ? { duties: stated } : {};
    const isPart = own === undefined && part !== undefined;
    add(shown, cell.range, { place, name, product: own ?? said, isPart, section, ...duties });

    function filled(number: number | undefined): string | undefined {
      const text = cells[number ?? -1]?.text ?? "";
      return text === "" ? undefined : text;
    }
  }

  /** Few sentences and rows name a title, so that all are looked for at once. */
  function mayNameTitle({ start, end }: Range): boolean {
    const next = titles[firstIndexWhere(titles.length, (at) => (titles[at]?.end ?? 0) > start)];
    return next !== undefined && next.start < end;
  }

  function readSentence(sentence: Range, { section, type, range }: Exclude<Block, Table>): void {
    const text = textOf(sentence);
    const pairs = pairProductTitles(text, holders, noProduct);
    for (const { title, name, product, isPart, place } of pairs) {
      const { start } = sentence;
      const within = { start: start + place.start, end: start + place.end };
      add(title, sentence, { place: within, name, product, isPart, section });
    }
    if (pairs.length > 0 || says("aside", text)) return;
    for (const title of findProductTitles(text)) {
      const after = text.slice(title.end);
      if (hasMoreDutyWords(after, leastWordsOfDuties)) told.set(title.title, after.trim());
      // `Technical Product Owner – keeps the platform running` sets out a post without a name, and so does the title alone;
      // one that is called technical or fachlich tells of another beside it wherever it stands.
      const isFirst = title.start <= 4;
      const isLead = isFirst && type === "listItem" && /^\s*(?:$|[:–—(-])/u.test(after);
      const isOneOfTwo = !["owner", "manager", "chief"].includes(title.title);
      if (!isLead && !isOneOfTwo) continue;
      const place = isFirst ? range : sentence;
      add(title, sentence, { place, name: undefined, product: undefined, isPart: false, section });
    }
  }

  /** `Jana Roth, Nordlicht`; not `reports to Jana Roth`. */
  function namesIn(text: string): string[] {
    const listed = splitNames(text, (part) => isPersonName(part) || names.includes(part));
    return listed.length > 0 ? listed : names.filter((name) => text.startsWith(name));
  }

  function dutiesIn({ place, said, name = "", product = "" }: Found): string | undefined {
    const text = plainText(visible, place);
    const rest = [said, name, product].reduce((left, part) => (part === "" ? left : left.replace(part, " ")), text);
    return countDutyWords(rest) < leastWordsOfDuties ? undefined : rest.replace(/\s+/g, " ").trim();
  }

  function shareIn(place: Range): number | undefined {
    const shares = facts.percentages.filter(({ range, value }) => isInside(range, place) && value <= 100);
    return shares.length === 1 ? shares[0]?.value : undefined;
  }

  function textOf({ start, end }: Range): string {
    return visible.slice(start, end);
  }
}

/** Where products have sections of their own, `## Checkout team` over `Product Owner: Jana Roth`, the headings tell them apart. */
function withHeadings(document: EngagementDocument, found: readonly Found[]): readonly Found[] {
  const owners = found.filter(({ name }) => name !== undefined);
  const headings = owners.map(({ section }) => headingOver(section));
  if (owners.length < 2 || headings.includes(undefined) || new Set(headings).size < owners.length) return found;
  if (owners.some(({ product }) => product !== undefined) || !areAlike(headings.map((heading) => heading ?? "")))
    return found;
  return found.map((role) => (role.name === undefined ? role : { ...role, product: headingOver(role.section) }));

  function headingOver(section: Section | undefined): string | undefined {
    const heading = section?.heading;
    if (section === undefined || heading === undefined || heading === document.title) return undefined;
    const isSaying = findProductTitles(heading.text).length === 0 && !says("side", heading.text);
    return isSaying ? heading.text : headingOver(section.parent);
  }
}

/** `Team Checkout`, `Team Search`; not `Team`, `Sign-off`. */
function areAlike([first = "", ...others]: readonly string[]): boolean {
  const words = first.toLowerCase().split(/\s+/);
  return (
    words.length > 1 && words.some((word) => others.every((other) => other.toLowerCase().split(/\s+/).includes(word)))
  );
}

function onePerPost(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (role, at) =>
      !found.some((other, index) => {
        if (other.title !== role.title || index === at) return false;
        if (role.name === undefined) return other.name !== undefined || index < at;
        if (other.name === undefined || !maySamePerson(other.name, role.name)) return false;
        if (role.product === undefined) return other.product !== undefined || index < at;
        return index < at && other.product?.toLowerCase() === role.product.toLowerCase();
      }),
  );
}

/** The Product Owners who share one product, each with a part or with all of it; none where products or one person part them. */
export function findSharedOwners(document: EngagementDocument): readonly ProductRole[] {
  const groups = new Map<string, ProductRole[]>();
  for (const role of findProductRoles(document)) {
    if (role.title !== "owner" || role.name === undefined) continue;
    const product = role.isPart ? "" : (role.product?.toLowerCase() ?? "");
    groups.set(product, [...(groups.get(product) ?? []), role]);
  }
  return [...groups.values()].find((group) => namesOf(group).length > 1) ?? [];
}
