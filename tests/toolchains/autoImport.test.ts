// Editors propose to import a name from the documented module, without `.js`, and nothing that is private.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compilerOf } from "./compilers.js";
import { editorOf } from "./editor.js";
import { projectOf } from "./project.js";

/** Where a name is imported from, by what is typed. */
const documented = {
  tokenManagementCreate: "/funcs/tokenManagementCreate",
  // The index exports all that core does, and a bundle is not larger. Compilers prefer the shortest specifier.
  AuthleteCore: "",
  AuthleteFetchCore: "/fetch",
  AuthleteV2Core: "/v2",
  Authlete: "",
  paginate: "/paginate",
  createSimulator: "/simulator",
  debugLogger: "/debugLogger",
  ClientSchema: "/models",
  GrantType: "/models",
  ConnectionError: "/models/errors",
  "let value: AccessToken": "/models",
  "let value: TokenManagementListRequest": "/models/operations",
  "let value: OperationError": "/models/errors",
  "let value: RequestOptions": "",
  "let value: Result": "",
  "let value: BeforeRequestHook": "",
};

/** Names of the runtime, the groups of methods, and parts of the optional modules. */
const hidden = ["own", "run", "withResponse", "BaseContext", "TokenManagement", "createSigner", "formatLine"];

const expected = Object.fromEntries([
  ...Object.entries(documented).map(([text, path]) => [text, [`authlete-typescript-sdk${path}`]]),
  ...hidden.map((name) => [name, []]),
]);

/** A project that depends on the package, opened in an editor at an empty file. */
function openedProject(version: string, type: string, compilerOptions: object, used = "") {
  const { folder } = projectOf({
    "package.json": { type, dependencies: { "authlete-typescript-sdk": "*" } },
    "tsconfig.json": { compilerOptions: { strict: true, target: "es2022", types: [], ...compilerOptions } },
    "program.ts": "",
    "used.ts": used,
  });
  return editorOf(compilerOf(version), join(folder, "program.ts"));
}

describe.each(["5.9", "6.0"])("with TypeScript %s", (version) => {
  const modes = [
    ["module", "nodenext", "nodenext"],
    ["commonjs", "nodenext", "nodenext"],
    ["module", "es2022", "bundler"],
  ] as const;

  it.each(modes)(
    "in a package of type %s, with module %s and resolution %s",
    async (type, module, moduleResolution) => {
      const { proposals } = openedProject(version, type, { module, moduleResolution });
      const proposed: Record<string, string[]> = {};
      for (const text of Object.keys(expected)) proposed[text] = await proposals(text);
      expect(proposed).toEqual(expected);
    },
  );
});

// This resolution does not read `exports`. The compiler finds modules that another file of the project imports.
it("without `exports`, from modules that the project uses", async () => {
  const used = Object.values(documented)
    .map((path) => `import "authlete-typescript-sdk${path}";`)
    .join("\n");
  const options = { module: "commonjs", moduleResolution: "node10" };
  const { proposals } = openedProject("5.9", "commonjs", options, used);
  for (const [text, path] of Object.entries(documented))
    expect(await proposals(text), text).toEqual([`authlete-typescript-sdk${path}`]);
});
