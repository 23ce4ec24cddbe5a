import { message } from "@optique/core/message";
import { keepLines } from "./keep-lines.ts";

/** What `mandate --help` says before the commands. */
export const overview = message`Mandate reads statements of work, product visions, backlogs and role charters in Markdown, in English and German, and says what is missing: an owner, duties, risks, limits. Other Markdown files are left alone.`;

/** What it says after them. */
export const examples = keepLines(`
mandate check                        all documents below this folder
mandate check contracts/sow.md       one document
mandate fix contracts                add what can be added safely
mandate init                         begin in a folder of old documents
mandate explain risk/value-missing   why a finding matters
mandate new statement-of-work        a document to fill in`);

export const settings = keepLines(`
Settings are read from the nearest mandate.yaml in a document's folder or above:
  profile: product-org
  situation: internal
  contract: time-and-materials
  rules:
    vision/metrics-missing: error
  kinds:
    "offers/**": sow
  ignore:
    - "archive/**"
  glossary:
    en: { product-owner: [Value Lead], client: [the Alliance] }`);
