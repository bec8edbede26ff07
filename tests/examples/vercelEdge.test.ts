// Runs the edge function in Vercel's edge-runtime, with a server that responds as in Authlete's API document.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serve } from "../../demo/serve.mjs";
import { bearer, serviceId } from "../support/client.ts";
import { bundle, folderOf, isThere, tool } from "./support.ts";

/** The example of a token request in the document. */
const parameters =
  "grant_type=authorization_code&code=Xv_su944auuBgc5mfUnxXayiiQU9Z4-T_Yae_UfExmo" +
  "&redirect_uri=https%3A%2F%2Fmy-client.example.com%2Fcb1" +
  "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

const tokens =
  '{"access_token":"C4SrUTijIj2IxqE1xBASr3dxQWgso3BpY49g8CyjGjQ",' +
  '"refresh_token":"60k0cZ38sJcpTgdxvG9Sqa-3RG5AmGExGpFB-1imSxo",' +
  '"scope":"history.read timeline.read","token_type":"Bearer","expires_in":3600}';

/** The response to it in the document. */
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

const errorContent = (error: string) => `{"error_description":"[A…] …","error":"${error}"}`;

describe.runIf(isThere("the edge function", "tools/node_modules/edge-runtime"))("vercel-edge.ts", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let code: string;
  let requests: { path: string; authorization: string | null; body: object }[] = [];
  let nextResponse: object;
  let status: number;

  beforeAll(async () => {
    server = await serve(async (request) => {
      const { pathname: path } = new URL(request.url);
      requests.push({
        path,
        authorization: request.headers.get("authorization"),
        body: (await request.json()) as object,
      });
      return Response.json(nextResponse, { status });
    });
    // As Vercel's builder wraps it: the runtime runs scripts that listen for `fetch`.
    const program = `
      import handler, { config } from "./vercel-edge.ts";
      if (config.runtime !== "edge") throw new Error("it is not for the edge");
      addEventListener("fetch", (event: any) => event.respondWith(handler(event.request)));`;
    code = await bundle(folderOf("vercel-edge.ts"), program, { format: "iife", conditions: ["edge-light"] });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    requests = [];
    nextResponse = documented;
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

  it("returns tokens", async () => {
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

  it("passes on the client's credentials and DPoP proof unchanged, if there are any", async () => {
    const bodyFor = async (headers: Record<string, string>) => {
      await post(headers);
      return requests.at(-1)?.body;
    };
    const all = { parameters };
    expect(await bodyFor({})).toEqual(all);
    expect(await bodyFor({ dpop: "a-proof" })).toEqual({ ...all, dpop: "a-proof" });
    expect(await bodyFor({ authorization: "Bearer x" })).toEqual(all);
    expect(await bodyFor({ authorization: "Basic ???" })).toEqual(all);
    expect(await bodyFor(basic("a%ZZ:b"))).toEqual(all);
    const encoded = await bodyFor(basic("https%3A%2F%2Fclient.example.com:a+b%2Bc:d"));
    expect(encoded).toEqual({ ...all, clientId: "https://client.example.com", clientSecret: "a b+c:d" });
  });

  it("responds as each action requires", async () => {
    const outcome = async (action: string, responseContent?: string, headers = {}) => {
      nextResponse = {
        resultCode: "A",
        resultMessage: "",
        action,
        ...(responseContent && { responseContent }),
      };
      const { status, body, headers: own } = await post(headers);
      return { status, body, ...own };
    };
    const error = (status: number, name: string) => ({ status, body: errorContent(name), ...json });
    expect(await outcome("ID_TOKEN_REISSUABLE", tokens)).toEqual({ status: 200, body: tokens, ...json });
    expect(await outcome("BAD_REQUEST", errorContent("invalid_grant"))).toEqual(error(400, "invalid_grant"));
    const invalidClient = errorContent("invalid_client");
    expect(await outcome("INVALID_CLIENT", invalidClient)).toEqual(error(400, "invalid_client"));
    expect(await outcome("INVALID_CLIENT", invalidClient, basic("a:b"))).toEqual({
      ...error(401, "invalid_client"),
      challenge: 'Basic realm="token"',
    });
    expect(await outcome("INTERNAL_SERVER_ERROR", errorContent("server_error"))).toEqual(
      error(500, "server_error"),
    );
    for (const action of ["PASSWORD", "TOKEN_EXCHANGE", "JWT_BEARER", "NATIVE_SSO", "SOMETHING_NEW"]) {
      expect(await outcome(action)).toMatchObject({ status: 500, body: "" });
    }
  });

  it("returns the nonce for the client's next DPoP proof", async () => {
    nextResponse = {
      resultCode: "A",
      action: "BAD_REQUEST",
      responseContent: errorContent("use_dpop_nonce"),
      dpopNonce: "n-1",
    };
    expect(await post({ dpop: "a-proof" })).toMatchObject({ status: 400, nonce: "n-1" });
  });

  it("accepts only POST, and responds with 500 if Authlete rejects its bearer", async () => {
    const rejected = await post({}, { method: "GET", body: undefined });
    expect(rejected).toMatchObject({ status: 405, allow: "POST" });
    expect(requests).toEqual([]);
    status = 401;
    nextResponse = { resultCode: "A001202", resultMessage: "/auth/token, Authorization header is missing." };
    const failed = await post(basic("26478243745571:a-secret"));
    expect(failed).toMatchObject({ status: 500, body: "" });
    expect(failed.log).toHaveLength(1);
    expect(failed.log.join()).toMatch(/A001202|401/);
    expect(failed.log.join()).not.toMatch(/a-secret|SECRET/);
  });
});
