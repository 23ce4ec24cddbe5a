import type { CommandName } from "./arguments.ts";

/** What `--help` prints, for a command or for all of Mandate. */
export function helpOn(topic: CommandName | undefined): string {
  return `${(topic === undefined ? overview : pages[topic]).trim()}\n`;
}

const overview = `
Mandate reads statements of work, product visions, backlogs and role charters
in Markdown, in English and German, and says what is missing: an owner, duties,
risks, limits. Other Markdown files are left alone.

Usage: mandate COMMAND [OPTION…] [PATH…]

Commands
  check     say what is missing, file by file
  fix       the same, and repair what can be repaired safely
  inspect   show what Mandate understands: kind, people, risks, backlog items
  report    trace goals to work, or print the dashboard of an engagement
  explain   explain a rule: why it matters, and an example
  new       start a document from a template
  freeze    hold the clauses of a signed statement of work fast
  help      show the options of a command

Options
  --help, -h      show this help, or that of a command
  --version, -v   show the version

Examples
  mandate check                        all documents below this folder
  mandate check contracts/sow.md       one document
  mandate fix contracts                add what can be added safely
  mandate explain risk/value-missing   why a finding matters
  mandate new statement-of-work        a document to fill in

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
    en: { product-owner: [Value Lead], client: [the Alliance] }
`;

const fileOptions = `
  --config FILE          take the settings from FILE instead of the nearest
                         mandate.yaml
  --format pretty|json   print for people (pretty, unless told) or for programs
  --stdin-filename NAME  with "-": the name of the document that comes in
  --color, --no-color    colours or none, whatever the terminal says`;

const checkOptions = `
  --profile NAME         what to expect of documents: agency, product-org,
                         public-buyer, scrum-strict, scaled, dsdm or draft;
                         unless told, their situation decides
  --all                  show all advice and hints, not only the few that fit
                         beside what weighs more
  --language en|de       say it in English (unless told) or in German, whatever
                         the documents are written in
  --quiet                show and count errors only
  --max-warnings N       let up to N warnings pass
  --today YYYY-MM-DD     judge dates as on this day${fileOptions}`;

const paths = `
PATH is a Markdown file (.md, .markdown, .mdown), a folder, or "-" for standard
input; without one, the current folder is read. In folders, node_modules, hidden
folders and what mandate.yaml ignores are left out.`;

const exits = `
Exit codes
  0   nothing found, or only information and hints
  1   errors, or more warnings than allowed
  2   something could not be read, or was mistyped; the other files are still
      checked`;

const pages: Readonly<Record<CommandName, string>> = {
  check: `
Says what is missing in statements of work, visions, backlogs and role charters.

Usage: mandate check [OPTION…] [PATH…]
${paths}

Options
  --fix                  repair what can be repaired without changing what the
                         author says; the rest is reported${checkOptions}
${exits}
`,
  fix: `
Repairs what can be repaired without changing what the author says, and reports
the rest. The same as "mandate check --fix".

Usage: mandate fix [OPTION…] [PATH…]
${paths}
With "-", the repaired document is printed, and the report goes to standard error.

Options${checkOptions}
${exits}
`,
  inspect: `
Shows what Mandate understands of documents: their kind and language, what they
say and where, who is named, and the backlog items. Helps to see why a finding
is there or not.

Usage: mandate inspect [OPTION…] [PATH…]
${paths}

Options${fileOptions}

Exit codes
  0   everything was read
  2   something could not be read, or was mistyped
`,
  report: `
With --trace, shows for each engagement which deliverables and backlog items
serve which goal, which items build which deliverable, which change requests
touch it, and the gaps. What only seems to belong together is marked as unsure.
The output is Markdown.

With --html, prints the dashboard of one engagement as one HTML file: roles,
product risks, decision rights, scope, budget over time, meetings and stages.

Usage: mandate report --trace [OPTION…] [PATH…]
       mandate report --html [OPTION…] [PATH…] > dashboard.html
${paths}
Other documents of the same engagements are read, too.

Options
  --trace                trace goals, deliverables, items and change requests
  --html                 print the dashboard
  --internal             with --html: show margin and money used as well, which
                         are nothing for the client
  --language en|de       with --html: the language of the page; en unless told
  --today YYYY-MM-DD     with --html: the day to show${fileOptions}

Exit codes
  0   everything was read
  2   something could not be read, or was mistyped
`,
  explain: `
Explains rules: what they expect, why it matters, an example, and how to switch
them off.

Usage: mandate explain [--all] [RULE…]

RULE is a rule such as scope/out-of-scope-missing or a family such as risk.
Without one, the rules are listed. With --all, every rule is explained.
`,
  new: `
Writes a document to start from: the text is complete but for what stands in
square brackets. A file that is there already is left as it is.

Usage: mandate new [--language en|de] [TEMPLATE [FILE]]

Without TEMPLATE, the templates are listed, those of your team first: Markdown
files in the folder that "templates: FOLDER" in mandate.yaml names. Without FILE,
the document gets the template's name in the current folder; with "-", it is
printed.

Exit codes
  0   the document was written
  2   it could not be written, or something was mistyped
`,
  freeze: `
Holds the clauses of a signed statement of work fast: writes "status: signed" and
a fingerprint of each clause about scope, exclusions, price, acceptance, changes,
dates and ownership into the front matter. From then on, "mandate check" reports
a clause that changes without a change request.

Usage: mandate freeze [OPTION…] FILE…

Options
  --today YYYY-MM-DD     the day of the signature, unless it is today
  --config FILE          take the settings from FILE instead of the nearest
                         mandate.yaml
  --stdin-filename NAME  with "-": the name of the document that comes in; the
                         frozen document is printed

Exit codes
  0   the documents were frozen
  2   one could not be, or something was mistyped
`,
  help: `
Shows the options of a command.

Usage: mandate help [COMMAND]
`,
};
