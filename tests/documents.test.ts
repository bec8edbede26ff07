import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { functions, installed, runProgram, typeCheck } from "./support/run.js";

// The documents that the project is measured by lie beside it and are no part of it.
const reference = process.env["AUTHLETE_REFERENCE"] ?? resolve("../shared/reference");
const document = join(reference, "typescript-token-management.md");
if (!existsSync(document)) {
  console.log(
    `SKIPPED: the snippets of the reference documents, since there is no ${document}; AUTHLETE_REFERENCE can name their folder.`,
  );
}

const snippetsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/```(?:ts|typescript)\n([\s\S]*?)```/g)].map(
    ([, source = ""]) => source,
  );

/** Puts a simulator where programs expect the network, with the tokens in it that the documents speak of. */
const preload = `
  import { createSimulator } from "authlete-typescript-sdk/simulator";
  const simulator = createSimulator({ bearer: "a-bearer" });
  const create = (id, members) =>
    simulator.fetch("https://us.authlete.com/api/" + encodeURIComponent(id) + "/auth/token/create", {
      method: "POST",
      headers: { authorization: "Bearer a-bearer" },
      body: JSON.stringify({ grantType: "AUTHORIZATION_CODE", clientId: 1, subject: "john", ...members }),
    });
  await create("<id>", { accessToken: "Z5a40U6dWvw2gMoCOAFbZcM85q4HC0Z--0YKD9-Nf6Q" });
  await create("715948317", {});
  globalThis.fetch = async (input, init) => {
    console.error(input.method, decodeURIComponent(new URL(input.url).pathname));
    return simulator.fetch(input, init);
  };`;

const folder = installed();
writeFileSync(join(folder, "preload.mjs"), preload);

const run = (file: string, source: string) =>
  runProgram(folder, file, source, {
    args: ["--import", "./preload.mjs"],
    env: { AUTHLETE_BEARER: "a-bearer" },
  });

describe.skipIf(!existsSync(document))("typescript-token-management.md", () => {
  const snippets = existsSync(document) ? snippetsOf(document) : [];
  const what: Record<string, { request: string; prints: string }> = {
    reissueIdToken: { request: "POST /api/<id>/idtoken/reissue", prints: "CALLER_ERROR" },
    list: { request: "GET /api/<id>/auth/token/get/list", prints: "totalCount: 1" },
    create: { request: "POST /api/<id>/auth/token/create", prints: "accessToken: '" },
    update: { request: "POST /api/<id>/auth/token/update", prints: "action: 'OK'" },
    delete: { request: "DELETE /api/<id>/auth/token/delete/<value>", prints: "" },
    revoke: { request: "POST /api/<id>/auth/token/revoke", prints: "count: 1" },
  };

  it("has the twelve snippets that are expected", () => {
    expect(snippets).toHaveLength(12);
  });

  it.each(snippets.map((source, index) => [index, source] as const))(
    "snippet %d runs as it stands",
    async (index, source) => {
      const name =
        /management\.(\w+)\(/.exec(source)?.[1] ?? /await tokenManagement(\w+)\(/.exec(source)?.[1] ?? "";
      const { request, prints } = what[name.charAt(0).toLowerCase() + name.slice(1)] ?? {
        request: "?",
        prints: "?",
      };
      const { stdout, stderr } = await run(`snippet-${index}.ts`, source);
      expect(stderr.trim()).toBe(request);
      expect(stdout).not.toContain("failed");
      expect(stdout).toContain(prints);
      if (prints) expect(stdout).not.toBe("");
    },
  );

  it("type-checks", () => {
    const files = snippets.map((source, index) => {
      const file = `snippet-${index}.ts`;
      writeFileSync(join(folder, file), source);
      return file;
    });
    expect(typeCheck(folder, files)).toBe("");
  });
});

describe("README.md", () => {
  const readme = readFileSync("README.md", "utf8");
  const snippets = snippetsOf("README.md");

  it.each(snippets.map((source, index) => [index, source] as const))(
    "snippet %d runs as it stands",
    async (index, source) => {
      const { stdout, stderr } = await run(`readme-${index}.ts`, source);
      expect(stdout).not.toBe("");
      expect(stdout).not.toMatch(/undefined|false/);
      expect(
        stderr
          .split("\n")
          .filter(Boolean)
          .every((line) => /^(GET|POST|DELETE) \/api\//.test(line)),
        stderr,
      ).toBe(true);
      const [, promised] = /console\.log\(.*\); \/\/ (.*)/.exec(source) ?? [];
      if (promised) expect(stdout.trim()).toBe(promised);
    },
  );

  it("type-checks", () => {
    expect(
      typeCheck(
        folder,
        snippets.map((_, index) => `readme-${index}.ts`),
      ),
    ).toBe("");
  });

  it("names the functions that there are", () => {
    const list = /Functions so far: ([\s\S]*?)\. Each/.exec(readme)?.[1] ?? "";
    const named = [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(functions.toSorted());
  });

  it("gives commands of a single line that exist", () => {
    const commands = [...readme.matchAll(/```sh\n(.*)\n```/g)].map(([, command]) => command);
    expect(commands).toEqual([
      "npm install authlete-typescript-sdk",
      "npm ci && npm run demo",
      "npm ci && npm test",
    ]);
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(scripts).toMatchObject({ demo: expect.any(String), test: expect.any(String) });
  });
});
