// Answers that are made to hurt: the call ends, with what the server sent or an error of a size that can be logged.
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { describe, expect, it } from "vitest";
import { client, hasKy } from "../support/client.js";
import { outcomeOf } from "../support/properties.js";
import { installed, runProgram } from "../support/run.js";

const answered = (body: string) =>
  outcomeOf(() =>
    tokenManagementCreate(client({ fetch: async () => new Response(body) }), {
      tokenCreateRequest: { grantType: "PASSWORD" },
    }),
  );

describe("numbers", () => {
  it.each(["1e400", "-1e400", "9007199254740993", "9007199254740992.0", "1e300", "[1e999]"])(
    "that JavaScript has no exact value for are refused: %s",
    async (number) => {
      const { error } = await answered(`{"new":${number}}`);
      expect(error).toMatchObject({
        name: "ResponseValidationError",
        issues: [{ path: expect.arrayContaining(["new"]) }],
      });
    },
  );

  it.each(["0", "-0", "1.5", "1e-400", "9007199254740991", "1E2"])(
    "that it has one for are kept: %s",
    async (number) => {
      expect(await answered(`{"new":${number}}`)).toEqual({ value: { new: Number(number) } });
    },
  );
});

describe("an error about a great many members", () => {
  // In a process of its own, since it is about how long that is busy and what it needs.
  const [module, context] = hasKy ? ["core", "AuthleteCore"] : ["fetch", "AuthleteFetchCore"];
  const program = `
    import { ${context} as Core } from "authlete-typescript-sdk/${module}";
    import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
    const kind = KIND;
    const count = 2_000_000;
    const body = kind === "answer" ? '{"scopes":[' + "1,".repeat(count) + "1]}" : "{}";
    const scopes = kind === "request" ? Array(count).fill(1) : kind === "sparse" ? Object.assign([], { length: 2 ** 32 - 1 }) : [];
    const authlete = new Core({ bearer: "b", serviceId: "1", fetch: async () => new Response(body) });
    const { error } = await tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "PASSWORD", scopes } });
    console.log(JSON.stringify({ name: error.name, path: error.issues[0].path, length: error.message.length }));`;
  const folder = installed();

  it.each([
    ["answer", "ResponseValidationError", ["scopes", 0]],
    ["request", "SDKValidationError", ["tokenCreateRequest", "scopes", 0]],
    ["sparse", "SDKValidationError", ["tokenCreateRequest", "scopes", 0]],
  ])("in a list of wrong elements stays short: %s", async (kind, name, path) => {
    // Issues for all of them would need more memory than this.
    const source = program.replace("KIND", JSON.stringify(kind));
    const { stdout } = await runProgram(folder, `${kind}.js`, source, { args: ["--max-old-space-size=256"] });
    const { length, ...error } = JSON.parse(stdout);
    expect(error).toEqual({ name, path });
    expect(length).toBeLessThan(10_000);
  });
});
