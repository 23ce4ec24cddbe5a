import {
  type Disposable,
  ShellExecution,
  Task,
  type TaskDefinition,
  tasks,
  type WorkspaceFolder,
  workspace,
} from "vscode";

/** What a task of the type `mandate` may say in `tasks.json`. */
interface CheckDefinition extends TaskDefinition {
  /** Files and folders, all of the workspace folder unless told. */
  readonly paths?: readonly string[];
  readonly baseline?: string;
  readonly changedSince?: string;
}

const taskType = "mandate";

/**
 * Offers "mandate: check" among the tasks, which runs the command line on a workspace folder. It needs a shell, so that it is
 * for desktops and remote machines only; VS Code runs no tasks in a workspace that nobody trusts.
 */
export function provideCheckTasks(): Disposable {
  return tasks.registerTaskProvider(taskType, {
    provideTasks: () =>
      workspace.isTrusted
        ? (workspace.workspaceFolders ?? [])
            .filter(({ uri }) => uri.scheme === "file")
            .map((folder) => buildTask({ type: taskType }, folder))
        : [],
    resolveTask: ({ definition, scope }) =>
      typeof scope === "object" && workspace.isTrusted ? buildTask(definition as CheckDefinition, scope) : undefined,
  });
}

function buildTask(definition: CheckDefinition, folder: WorkspaceFolder): Task {
  const { paths = [], baseline, changedSince } = definition;
  const execution = new ShellExecution("mandate", [
    ...["check", "--format=github"],
    ...(baseline === undefined ? [] : [`--baseline=${baseline}`]),
    ...(changedSince === undefined ? [] : [`--changed-since=${changedSince}`]),
    ...["--", ...paths],
  ]);
  return new Task(definition, folder, "check", taskType, execution, "$mandate");
}
