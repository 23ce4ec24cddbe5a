import { openInstalledWorkbench } from "../../test/vscode/open-installed-workbench.ts";
import { interleave } from "../measure/interleave.ts";
import { figure, type Part } from "../part.ts";
import { spread } from "./process-table.ts";

/** What VS Code says of an extension under "Developer: Startup Performance", in milliseconds. */
interface Activation {
  readonly load: number;
  readonly call: number;
  readonly finish: number;
}

/** The extension in a real VS Code, which opens a statement of work. */
export const activationPart: Part = {
  name: "activation",
  title: "Activation of the extension",
  async measure({ rounds }) {
    const { byTitle, failures } = await interleave([{ title: "VS Code", run: activate }], rounds);
    const runs = byTitle.get("VS Code") ?? [];
    const own = runs.map(({ call }) => call);
    return {
      note: "What **Developer: Startup Performance** says in code-server, after a statement of work was opened.",
      table: [
        ["", "ms"],
        ["loading the extension's file", spread(runs.map(({ load }) => load))],
        ["calling its `activate`", spread(own)],
        ["until what it has begun is done", spread(runs.map(({ finish }) => finish))],
      ],
      figures: figure("activation: own code, ms", Math.min(...own)),
      leftOut: failures,
    };
  },
};

async function activate(): Promise<Activation> {
  const { page, close } = await openInstalledWorkbench("ferry");
  try {
    await page.getByRole("treeitem", { name: "statement-of-work.md" }).dblclick();
    await page.locator(".squiggly-warning").first().waitFor();
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input[type=text]").first().fill(">Developer: Startup Performance");
    await page.keyboard.press("Enter");
    const editor = page.locator(".view-lines").last();
    await editor.getByText("System Info").first().waitFor();
    // Only lines that can be seen are there; the search goes to ours.
    await page.keyboard.press("Control+F");
    await page.keyboard.type("mandate");
    const line = editor.locator(".view-line", { hasText: /mandate/i }).first();
    await line.waitFor();
    return readActivation(await line.innerText());
  } finally {
    await close();
  }
}

/** `| Extension | Eager | Load Code | Call Activate | Finish Activate | Event | By |` */
function readActivation(line: string): Activation {
  const cells = line.split("|").map((cell) => cell.trim());
  const [load, call, finish] = cells.slice(3, 6).map(Number);
  if (load === undefined || call === undefined || finish === undefined || Number.isNaN(call))
    throw new Error(`VS Code said something else than times: ${line}`);
  return { load, call, finish };
}
