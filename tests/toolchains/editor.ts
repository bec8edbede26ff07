// An editor as far as it proposes imports and shows documentation: the language server of TypeScript, with a project
// opened.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished } from "vitest";

interface Response {
  readonly type: string;
  readonly request_seq: number;
  readonly message?: string;
  // biome-ignore lint/suspicious/noExplicitAny: each command has its own
  readonly body?: any;
}

interface Entry {
  readonly name: string;
  readonly source?: string;
  readonly data?: object;
}

/**
 * Opens a file of a project.
 *
 * @param typescript the package in tests/toolchains, for example `typescript-6.0`
 * @param file the path of a file of the project
 */
export function editorOf(typescript: string, file: string) {
  const path = resolve("tests/toolchains/node_modules", typescript, "lib/tsserver.js");
  const server = spawn(process.execPath, [path, "--disableAutomaticTypingAcquisition"]);
  onTestFinished(() => void server.kill());

  const pending = new Map<number, (response: Response) => void>();
  createInterface({ input: server.stdout }).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const response = JSON.parse(line) as Response;
    if (response.type === "response") pending.get(response.request_seq)?.(response);
  });
  let count = 0;
  const send = (command: string, parameters: object) => {
    count++;
    server.stdin.write(
      `${JSON.stringify({ seq: count, type: "request", command, arguments: parameters })}\n`,
    );
  };
  const ask = async (command: string, parameters: object): Promise<Response["body"]> => {
    send(command, parameters);
    const { body, message } = await new Promise<Response>((done) => pending.set(count, done));
    return body ?? expect.unreachable(`${command}: ${message}`);
  };
  const preferences = { includeCompletionsForModuleExports: true, includeCompletionsWithInsertText: true };
  send("configure", { preferences });

  return {
    /** The modules from which the editor proposes to import a name at the end of a text, for example of `let a: Name`. */
    async proposals(text: string): Promise<string[]> {
      const [name = ""] = /\w+$/.exec(text) ?? [];
      send("open", { file, fileContent: text });
      const position = { file, line: 1, offset: text.length + 1 };
      const { entries } = await ask("completionInfo", position);
      const imports = (entries as Entry[]).filter((entry) => entry.name === name && entry.data);
      const specifiers = imports.map(async ({ source, data }) => {
        const [details] = await ask("completionEntryDetails", {
          ...position,
          entryNames: [{ name, source, data }],
        });
        const inserted = JSON.stringify(details.codeActions);
        return /from \\"([^"\\]+)\\"/.exec(inserted)?.[1] ?? inserted;
      });
      return Promise.all(specifiers);
    },

    /** The documentation that the editor shows for the last name of each expression, which may be called. */
    async documentation(head: string, expressions: readonly string[]): Promise<string[]> {
      send("open", { file, fileContent: [head, ...expressions].join("\n") });
      const shown = expressions.map(async (expression, index) => {
        const line = head.split("\n").length + index + 1;
        const offset = expression.replace("()", "").length;
        const { documentation } = await ask("quickinfo", { file, line, offset });
        return documentation;
      });
      return Promise.all(shown);
    },
  };
}
