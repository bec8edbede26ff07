// Runs the Deno program in Deno.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../demo/serve.mjs";
import { bearer, serviceId } from "../support/client.ts";
import { environment, folderOf, isThere, simulatorServer, start } from "./support.ts";

const deno = "tools/node_modules/.bin/deno";

describe.runIf(isThere("the Deno program", deno))("deno.ts", () => {
  const count = { john: 230, jane: 3 };
  let server: Awaited<ReturnType<typeof simulatorServer>>;
  let folder: string;

  beforeAll(async () => {
    folder = folderOf("deno.ts");
    server = await simulatorServer();
    for (const [subject, tokens] of Object.entries(count)) {
      for (let created = 0; created < tokens; created++) {
        const res = await tokenManagementCreate(server.authlete, {
          tokenCreateRequest: { grantType: "AUTHORIZATION_CODE", clientId: 1, subject },
        });
        if (!res.ok) throw res.error;
      }
    }
  });
  afterAll(() => server.close());

  const env = (own: Record<string, string> = {}) =>
    environment({
      AUTHLETE_BEARER: bearer,
      AUTHLETE_SERVICE_ID: serviceId,
      AUTHLETE_SERVER_URL: server.url,
      PORT: "0",
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
      ...own,
    });
  // The command at the top of the example, with `--cached-only`, so that only the packed package can be used.
  const run = (own?: Record<string, string>) =>
    start(resolve(deno), ["run", "--cached-only", "--allow-env", "--allow-net", "deno.ts"], {
      cwd: folder,
      env: env(own),
    });

  const linesOf = (text: string) =>
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { accessTokenHash: string; subject: string });

  it("type-checks", () => {
    const strict = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    writeFileSync(join(folder, "deno.json"), JSON.stringify({ compilerOptions: strict }));
    const check = (file: string) =>
      execFileSync(resolve(deno), ["check", file], {
        cwd: folder,
        env: env(),
        stdio: "pipe",
      });
    check("deno.ts");
    const source = readFileSync(join(folder, "deno.ts"), "utf8").replace("serviceId:", "serviceID:");
    writeFileSync(join(folder, "wrong.ts"), source);
    expect(() => check("wrong.ts")).toThrow();
  });

  it("returns each token of a service as a line, and requests one page at a time", async () => {
    await using program = await run();
    const requestCount = server.requests.length;
    const response = await fetch(program.url);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
    const tokens = linesOf(await response.text());
    expect(tokens).toHaveLength(count.john + count.jane);
    expect(new Set(tokens.map((token) => token.accessTokenHash)).size).toBe(tokens.length);
    const list = `GET /api/${serviceId}/auth/token/get/list`;
    expect(server.requests.slice(requestCount)).toEqual([
      `${list}?start=0&end=100`,
      `${list}?start=100&end=200`,
      `${list}?start=200&end=300`,
    ]);
  });

  it("returns only the tokens of a user, if there are any", async () => {
    await using program = await run();
    const of = async (subject: string) =>
      linesOf(await (await fetch(`${program.url}?subject=${subject}`)).text());
    expect((await of("jane")).map(({ subject }) => subject)).toEqual(Array(count.jane).fill("jane"));
    expect(await of("nobody")).toEqual([]);
  });

  it("responds with 502 if Authlete rejects the bearer, and keeps running", async () => {
    await using program = await run({ AUTHLETE_BEARER: "SECRET-wrong" });
    for (let attempt = 0; attempt < 2; attempt++) {
      const response = await fetch(program.url);
      expect([response.status, await response.text()]).toEqual([502, "Authlete gave no list.\n"]);
    }
    expect(program.output()).toMatch(/401/);
    expect(program.output()).not.toContain("SECRET-wrong");
  });

  it("aborts its response if the list fails", async () => {
    const failing = await failingServer();
    try {
      await using program = await run({ AUTHLETE_SERVER_URL: failing.url });
      const response = await fetch(program.url);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
      expect((await fetch(program.url)).status).toBe(200);
    } finally {
      await failing.close();
    }
  });

  /** The server, except that it responds with 500 to all pages but the first. */
  function failingServer() {
    return serve(async (request) => {
      const { pathname, search, searchParams } = new URL(request.url);
      if (searchParams.get("start") !== "0") return new Response(null, { status: 500 });
      return fetch(`${server.url}${pathname}${search}`, { headers: request.headers });
    });
  }
});
