// Hostile responses: the call ends with the value that the server sent, or with an error small enough to be logged.
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { describe, expect, it } from "vitest";
import { client, hasKy } from "../../support/client.js";
import { outcomeOf } from "../../support/properties.js";
import { installed, runProgram } from "../../support/run.js";

const outcomeFor = (body: string) =>
  outcomeOf(() =>
    tokenManagementCreate(client({ fetch: async () => new Response(body) }), {
      tokenCreateRequest: { grantType: "PASSWORD" },
    }),
  );

describe("a call", () => {
  it.each(["1e400", "-1e400", "9007199254740993", "9007199254740992.0", "1e300", "[1e999]"])(
    "rejects a number that JavaScript cannot represent exactly: %s",
    async (number) => {
      const { error } = await outcomeFor(`{"new":${number}}`);
      expect(error).toMatchObject({
        name: "ResponseValidationError",
        issues: [{ path: expect.arrayContaining(["new"]) }],
      });
    },
  );

  it.each(["0", "-0", "1.5", "1e-400", "9007199254740991", "1E2"])(
    "returns a number that JavaScript can represent exactly: %s",
    async (number) => {
      expect(await outcomeFor(`{"new":${number}}`)).toEqual({ value: { new: Number(number) } });
    },
  );
});

describe("an error about a long list", () => {
  // Runs in a separate process because it is about time and memory.
  const [module, context] = hasKy ? ["core", "AuthleteCore"] : ["fetch", "AuthleteFetchCore"];
  const program = `
    import { ${context} as Core } from "authlete-typescript-sdk/${module}";
    import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
    const kind = KIND;
    const count = 2_000_000;
    const body = kind === "response" ? '{"scopes":[' + "1,".repeat(count) + "1]}" : "{}";
    const scopes = kind === "request" ? Array(count).fill(1) : kind === "sparse" ? Object.assign([], { length: 2 ** 32 - 1 }) : [];
    const authlete = new Core({ bearer: "b", serviceId: "1", fetch: async () => new Response(body) });
    const { error } = await tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "PASSWORD", scopes } });
    console.log(JSON.stringify({ name: error.name, path: error.issues[0].path, length: error.message.length }));`;
  const folder = installed();

  it.each([
    ["response", "ResponseValidationError", ["scopes", 0]],
    ["request", "SDKValidationError", ["tokenCreateRequest", "scopes", 0]],
    ["sparse", "SDKValidationError", ["tokenCreateRequest", "scopes", 0]],
  ])("stays short if all elements are invalid: %s", async (kind, name, path) => {
    // Issues for all elements would need more memory than this.
    const source = program.replace("KIND", JSON.stringify(kind));
    const { stdout } = await runProgram(folder, `${kind}.js`, source, { args: ["--max-old-space-size=256"] });
    const { length, ...error } = JSON.parse(stdout);
    expect(error).toEqual({ name, path });
    expect(length).toBeLessThan(10_000);
  });
});
