import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from "docx";

/** In twentieths of a point: A4 with margins of two centimetres. */
export const page = { width: 11_906, height: 16_838, margin: 1_134 } as const;
export const textWidth = page.width - 2 * page.margin;

export const colours = { heading: "1F3A5F", line: "C5CCD6", head: "EEF2F7", code: "F4F6F8", faint: "555555" } as const;

/** How far each level of a list stands in. */
export const listIndent = 360;

/** The names of styles that Word itself has, so that it shows them in the reader's language and keeps their meaning. */
export const styleIds = {
  quote: "Quote",
  code: "HTMLPreformatted",
  inlineCode: "HTMLCode",
  continued: ["ListContinue", "ListContinue2", "ListContinue3", "ListContinue4", "ListContinue5"],
  table: "TableText",
  gap: "TableGap",
  rule: "HorizontalLine",
} as const;

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: colours.heading, font: "Calibri" },
  paragraph: {
    spacing: { before, after: 100, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
  },
});

export function wordStyles(language: string): IStylesOptions {
  const locale = language === "de" ? "de-DE" : language === "en" ? "en-GB" : language;
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 21, language: { value: locale, eastAsia: locale } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 40, bold: true, color: colours.heading, font: "Calibri" },
        paragraph: { spacing: { after: 240, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(28, 360),
      heading2: heading(24, 280),
      heading3: heading(22, 240),
      heading4: heading(21, 200),
      heading5: heading(21, 200),
      heading6: heading(21, 200),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: "1F5FA8", underline: {} } },
    },
    paragraphStyles: [
      {
        id: styleIds.quote,
        name: "Quote",
        basedOn: "Normal",
        run: { color: "444444" },
        paragraph: {
          indent: { left: 360 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: colours.line } },
        },
      },
      {
        id: styleIds.code,
        name: "HTML Preformatted",
        basedOn: "Normal",
        run: { font: "Consolas", size: 18 },
        paragraph: {
          alignment: AlignmentType.LEFT,
          shading: { fill: colours.code, type: "clear" },
          spacing: { line: 240, lineRule: LineRuleType.AUTO },
        },
      },
      ...styleIds.continued.map((id, depth) => ({
        id,
        name: `List Continue${depth === 0 ? "" : ` ${depth + 1}`}`,
        basedOn: "Normal",
        paragraph: { indent: { left: listIndent * (depth + 1) }, spacing: { after: 60 } },
      })),
      {
        id: styleIds.table,
        name: "Table Text",
        basedOn: "Normal",
        run: { size: 19 },
        paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        id: styleIds.gap,
        name: "Table Gap",
        basedOn: "Normal",
        run: { size: 12 },
        paragraph: { spacing: { before: 0, after: 0, line: 200, lineRule: LineRuleType.EXACT } },
      },
      {
        id: styleIds.rule,
        name: "Horizontal Line",
        basedOn: "Normal",
        paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: colours.line } } },
      },
      {
        id: "Header",
        name: "header",
        basedOn: "Normal",
        run: { size: 17, color: colours.faint },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: "Footer",
        name: "footer",
        basedOn: "Normal",
        run: { size: 17, color: colours.faint },
        paragraph: { spacing: { after: 0 } },
      },
    ],
    characterStyles: [{ id: styleIds.inlineCode, name: "HTML Code", run: { font: "Consolas", size: 19 } }],
  };
}
