// Editors show documentation for methods of the class and for models, and it is that of functions and of ES modules.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { methods } from "../../scripts/build/namespaces.mjs";
import { functions } from "../support/run.js";
import { compilerOf } from "./compilers.js";
import { editorOf } from "./editor.js";
import { projectOf } from "./project.js";

const head = [
  'import { Authlete } from "authlete-typescript-sdk";',
  'import { ClientType, type Client } from "authlete-typescript-sdk/models";',
  ...functions.map((name) => `import { ${name} } from "authlete-typescript-sdk/funcs/${name}";`),
  "const authlete = new Authlete();",
  "declare const client: Client;",
].join("\n");

describe.each(["5.9", "6.0"])("with TypeScript %s", (version) => {
  it.each(["module", "commonjs"])("in a package of type %s", async (type) => {
    const { folder } = projectOf({
      "package.json": { type, dependencies: { "authlete-typescript-sdk": "*" } },
      "tsconfig.json": { compilerOptions: { strict: true, types: [], target: "es2022", module: "nodenext" } },
      "program.ts": "",
    });
    const { documentation } = editorOf(compilerOf(version), join(folder, "program.ts"));

    const ofMethods = await documentation(
      head,
      methods.map(({ path }) => `${path}()`),
    );
    const ofFunctions = await documentation(
      head,
      methods.map(({ functionName }) => `${functionName}()`),
    );
    const expected = ofFunctions.map(
      (text, index) => `${text}\n\nThe same as the function \`${methods[index]?.functionName}\`.`,
    );
    expect(ofMethods).toEqual(expected);
    expect(methods.length).toBeGreaterThan(100);

    const ofModels = await documentation(head, [
      "let value: Client",
      "client.redirectUris",
      "ClientType.Public",
    ]);
    expect(ofModels).toEqual([
      expect.stringMatching(/client/),
      expect.stringMatching(/redirect/),
      expect.stringMatching(/Runs on the devices/),
    ]);
  });
});
