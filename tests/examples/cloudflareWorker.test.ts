// Runs the Worker in workerd.
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bearer, serviceId } from "../support/client.ts";
import { bundle, folderOf, isThere, simulatorServer, tool } from "./support.ts";

const isHere = isThere("the Worker", "tools/node_modules/miniflare", "tools/node_modules/workerd");

describe.runIf(isHere)("cloudflare-worker.ts", () => {
  let server: Awaited<ReturnType<typeof simulatorServer>>;
  let script: string;

  beforeAll(async () => {
    server = await simulatorServer();
    const program = 'export { default } from "./cloudflare-worker.ts";';
    script = await bundle(folderOf("cloudflare-worker.ts"), program, { conditions: ["workerd", "worker"] });
  });
  afterAll(() => server.close());

  /** Sends a request to a new Worker; the given bindings replace the valid ones. */
  async function request(authorization?: string, bindings: Record<string, string> = {}) {
    const { Miniflare } = tool("miniflare");
    const worker = new Miniflare({
      modules: true,
      script,
      compatibilityDate: "2026-01-01",
      handleRuntimeStdio: () => {}, // hides the errors that the Worker logs
      bindings: {
        AUTHLETE_BEARER: bearer,
        AUTHLETE_SERVICE_ID: serviceId,
        AUTHLETE_SERVER_URL: server.url,
        ...bindings,
      },
    });
    try {
      const headers = authorization ? { authorization } : {};
      const response = await worker.dispatchFetch("https://api.example.com/history", { headers });
      const { status } = response;
      const challenge = response.headers.get("www-authenticate");
      const cache = response.headers.get("cache-control");
      return { status, challenge, cache, body: (await response.text()) as string };
    } finally {
      await worker.dispose();
    }
  }

  async function token(scopes: string[]) {
    const res = await tokenManagementCreate(server.authlete, {
      tokenCreateRequest: { grantType: "AUTHORIZATION_CODE", clientId: 1, subject: "john", scopes },
    });
    if (!res.ok) throw res.error;
    return res.value.accessToken;
  }

  it("serves a request with a valid token", async () => {
    const response = await request(`Bearer ${await token(["history.read"])}`);
    expect(response).toMatchObject({ status: 200, challenge: null, cache: "no-store" });
    expect(JSON.parse(response.body)).toEqual({ user: "john", history: [] });
  });

  it("rejects other requests and says why", async () => {
    const missing = await request();
    expect(missing).toMatchObject({ status: 400, cache: "no-store", body: "" });
    expect(missing.challenge).toMatch(/^Bearer error="invalid_request",error_description="\[A057301\] /);
    const unknown = await request("Bearer nonsense");
    expect(unknown).toMatchObject({ status: 401, cache: "no-store", body: "" });
    expect(unknown.challenge).toMatch(/^Bearer error="invalid_token"/);
    const narrow = await request(`bearer  ${await token(["timeline.read"])}`);
    expect(narrow).toMatchObject({ status: 403, cache: "no-store", body: "" });
    expect(narrow.challenge).toMatch(/^Bearer error="insufficient_scope"/);
  });

  it("serves no request if Authlete cannot be reached, and does not reveal the reason", async () => {
    const good = `Bearer ${await token(["history.read"])}`;
    const closed = { status: 500, challenge: null, cache: "no-store", body: "" };
    expect(await request(good, { AUTHLETE_BEARER: "wrong" })).toEqual(closed);
    expect(await request(good, { AUTHLETE_SERVER_URL: "http://127.0.0.1:1" })).toEqual(closed);
  });
});
