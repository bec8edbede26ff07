// The edge function in Vercel's edge-runtime, before a server that answers as Authlete's API document shows it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serve } from "../../demo/serve.mjs";
import { bearer, serviceId } from "../support/client.ts";
import { bundle, folderOf, isThere, tool } from "./support.ts";

/** The document's example of a token request. */
const parameters =
  "grant_type=authorization_code&code=Xv_su944auuBgc5mfUnxXayiiQU9Z4-T_Yae_UfExmo" +
  "&redirect_uri=https%3A%2F%2Fmy-client.example.com%2Fcb1" +
  "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

const tokens =
  '{"access_token":"C4SrUTijIj2IxqE1xBASr3dxQWgso3BpY49g8CyjGjQ",' +
  '"refresh_token":"60k0cZ38sJcpTgdxvG9Sqa-3RG5AmGExGpFB-1imSxo",' +
  '"scope":"history.read timeline.read","token_type":"Bearer","expires_in":3600}';

/** What the document shows as the answer to it. */
const documented = {
  resultCode: "A050001",
  resultMessage: "[A050001] The token request (grant_type=authorization_code) was processed successfully.",
  accessToken: "C4SrUTijIj2IxqE1xBASr3dxQWgso3BpY49g8CyjGjQ",
  accessTokenDuration: 3600,
  accessTokenExpiresAt: 1640252942736,
  action: "OK",
  clientId: 26478243745571,
  clientIdAlias: "my-client",
  clientIdAliasUsed: false,
  grantType: "AUTHORIZATION_CODE",
  refreshToken: "60k0cZ38sJcpTgdxvG9Sqa-3RG5AmGExGpFB-1imSxo",
  refreshTokenDuration: 3600,
  refreshTokenExpiresAt: 1640252942736,
  responseContent: tokens,
  scopes: ["history.read", "timeline.read"],
  subject: "john",
};

const refusal = (error: string) => `{"error_description":"[A…] …","error":"${error}"}`;

describe.runIf(isThere("the edge function", "tools/node_modules/edge-runtime"))("vercel-edge.ts", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let code: string;
  let requests: { path: string; authorization: string | null; body: object }[] = [];
  let answer: object;
  let status: number;

  beforeAll(async () => {
    server = await serve(async (request) => {
      const { pathname: path } = new URL(request.url);
      requests.push({
        path,
        authorization: request.headers.get("authorization"),
        body: (await request.json()) as object,
      });
      return Response.json(answer, { status });
    });
    // As Vercel's own builder wraps it: the runtime knows scripts that listen for `fetch`.
    const program = `
      import handler, { config } from "./vercel-edge.ts";
      if (config.runtime !== "edge") throw new Error("it is not for the edge");
      addEventListener("fetch", (event: any) => event.respondWith(handler(event.request)));`;
    code = await bundle(folderOf("vercel-edge.ts"), program, { format: "iife", conditions: ["edge-light"] });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    requests = [];
    answer = documented;
    status = 200;
  });

  async function post(headers: Record<string, string> = {}, init: object = {}) {
    const { EdgeRuntime } = tool("edge-runtime");
    const log: string[] = [];
    const env = { AUTHLETE_BEARER: bearer, AUTHLETE_SERVICE_ID: serviceId, AUTHLETE_SERVER_URL: server.url };
    const runtime = new EdgeRuntime({
      initialCode: code,
      extend: (context: object) =>
        Object.assign(context, {
          process: { env },
          console: { ...console, error: (message: string) => log.push(message) },
        }),
    });
    const response = await runtime.dispatchFetch("https://as.example.com/api/token", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: parameters,
      ...init,
    });
    const one = (name: string) => response.headers.get(name) as string | null;
    return {
      status: response.status as number,
      body: (await response.text()) as string,
      headers: { type: one("content-type"), cache: one("cache-control"), challenge: one("www-authenticate") },
      nonce: one("dpop-nonce"),
      allow: one("allow"),
      log,
    };
  }

  const json = { type: "application/json", cache: "no-store", challenge: null };
  const basic = (credentials: string) => ({ authorization: `Basic ${btoa(credentials)}` });

  it("gives tokens", async () => {
    const { status, body, headers, nonce, log } = await post(basic("26478243745571:a-secret"));
    expect({ status, body, headers, nonce, log }).toEqual({
      status: 200,
      body: tokens,
      headers: json,
      nonce: null,
      log: [],
    });
    expect(requests).toEqual([
      {
        path: `/api/${serviceId}/auth/token`,
        authorization: `Bearer ${bearer}`,
        body: { parameters, clientId: "26478243745571", clientSecret: "a-secret" },
      },
    ]);
  });

  it("passes on the client's credentials and DPoP proof as they are, or none", async () => {
    const sent = async (headers: Record<string, string>) => {
      await post(headers);
      return requests.at(-1)?.body;
    };
    const all = { parameters };
    expect(await sent({})).toEqual(all);
    expect(await sent({ dpop: "a-proof" })).toEqual({ ...all, dpop: "a-proof" });
    expect(await sent({ authorization: "Bearer x" })).toEqual(all);
    expect(await sent({ authorization: "Basic ???" })).toEqual(all);
    expect(await sent(basic("a%ZZ:b"))).toEqual(all);
    const encoded = await sent(basic("https%3A%2F%2Fclient.example.com:a+b%2Bc:d"));
    expect(encoded).toEqual({ ...all, clientId: "https://client.example.com", clientSecret: "a b+c:d" });
  });

  it("does what each action asks for", async () => {
    const outcome = async (action: string, responseContent?: string, headers = {}) => {
      answer = { resultCode: "A", resultMessage: "", action, ...(responseContent && { responseContent }) };
      const { status, body, headers: own } = await post(headers);
      return { status, body, ...own };
    };
    const error = (status: number, name: string) => ({ status, body: refusal(name), ...json });
    expect(await outcome("ID_TOKEN_REISSUABLE", tokens)).toEqual({ status: 200, body: tokens, ...json });
    expect(await outcome("BAD_REQUEST", refusal("invalid_grant"))).toEqual(error(400, "invalid_grant"));
    const invalidClient = refusal("invalid_client");
    expect(await outcome("INVALID_CLIENT", invalidClient)).toEqual(error(400, "invalid_client"));
    expect(await outcome("INVALID_CLIENT", invalidClient, basic("a:b"))).toEqual({
      ...error(401, "invalid_client"),
      challenge: 'Basic realm="token"',
    });
    expect(await outcome("INTERNAL_SERVER_ERROR", refusal("server_error"))).toEqual(
      error(500, "server_error"),
    );
    for (const action of ["PASSWORD", "TOKEN_EXCHANGE", "JWT_BEARER", "NATIVE_SSO", "SOMETHING_NEW"]) {
      expect(await outcome(action)).toMatchObject({ status: 500, body: "" });
    }
  });

  it("gives the client the nonce for its next DPoP proof", async () => {
    answer = {
      resultCode: "A",
      action: "BAD_REQUEST",
      responseContent: refusal("use_dpop_nonce"),
      dpopNonce: "n-1",
    };
    expect(await post({ dpop: "a-proof" })).toMatchObject({ status: 400, nonce: "n-1" });
  });

  it("takes POST alone, and answers 500 where Authlete refuses its bearer", async () => {
    const got = await post({}, { method: "GET", body: undefined });
    expect(got).toMatchObject({ status: 405, allow: "POST" });
    expect(requests).toEqual([]);
    status = 401;
    answer = { resultCode: "A001202", resultMessage: "/auth/token, Authorization header is missing." };
    const refused = await post(basic("26478243745571:a-secret"));
    expect(refused).toMatchObject({ status: 500, body: "" });
    expect(refused.log).toHaveLength(1);
    expect(refused.log.join()).toMatch(/A001202|401/);
    expect(refused.log.join()).not.toMatch(/a-secret|SECRET/);
  });
});
