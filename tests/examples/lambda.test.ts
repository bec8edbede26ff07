// Runs the bundle of the Lambda function in Node, with events as API Gateway sends them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bearer, serviceId } from "../support/client.ts";
import { runProgram } from "../support/run.ts";
import { bundle, folderOf, simulatorServer } from "./support.ts";

/** An event of an HTTP API as AWS documents payload format 2.0, for a route with a JWT authorizer and without mTLS. */
const event = (routeKey: string, claims: object, body?: object) => {
  const [method, path] = routeKey.split(" ");
  return {
    version: "2.0",
    routeKey,
    rawPath: path,
    rawQueryString: "parameter1=value1&parameter1=value2&parameter2=value",
    cookies: ["cookie1", "cookie2"],
    headers: {
      header1: "value1",
      header2: "value1,value2",
      "content-type": "application/x-www-form-urlencoded",
    },
    queryStringParameters: { parameter1: "value1,value2", parameter2: "value" },
    requestContext: {
      accountId: "123456789012",
      apiId: "api-id",
      authorizer: { jwt: { claims, scopes: ["scope1", "scope2"] } },
      domainName: "id.execute-api.us-east-1.amazonaws.com",
      domainPrefix: "id",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "agent" },
      requestId: "id",
      routeKey,
      stage: "$default",
      time: "12/Mar/2020:19:03:58 +0000",
      timeEpoch: 1583348638390,
    },
    isBase64Encoded: false,
    stageVariables: { stageVariable1: "value1", stageVariable2: "value2" },
    ...body,
  };
};

/** The body of a form, as API Gateway passes it on. */
const form = (text: string) => ({ body: btoa(text), isBase64Encoded: true });

interface LambdaResponse {
  statusCode: number;
  headers?: Record<string, string>;
  body?: string;
}

describe("lambda.ts", () => {
  let server: Awaited<ReturnType<typeof simulatorServer>>;
  let folder: string;

  beforeAll(async () => {
    server = await simulatorServer();
    folder = folderOf("lambda.ts");
    const program = 'export { handler } from "./lambda.ts";';
    writeFileSync(join(folder, "index.mjs"), await bundle(folder, program, { platform: "node" }));
  });
  afterAll(() => server.close());

  /** Starts an instance of the function and sends it events, one after the other. */
  async function invoke(events: object[], env: Record<string, string> = {}) {
    const program = `
      import { handler } from "./index.mjs";
      const responses = [];
      for (const event of ${JSON.stringify(events)}) responses.push(await handler(event, {}, () => {}));
      console.log(JSON.stringify(responses));`;
    const { stdout, stderr } = await runProgram(folder, "run.mjs", program, {
      env: {
        AUTHLETE_BEARER: bearer,
        AUTHLETE_SERVICE_ID: serviceId,
        AUTHLETE_SERVER_URL: server.url,
        AUTHLETE_CLIENT_ID: "26888344961664",
        ...env,
      },
    });
    return { responses: JSON.parse(stdout) as LambdaResponse[], log: stderr };
  }

  async function introspect(token: string) {
    const res = await introspectionProcess(server.authlete, { introspectionRequest: { token } });
    if (!res.ok) throw res.error;
    return res.value;
  }

  it("creates a token for the user in the event of API Gateway, and revokes it", async () => {
    const {
      responses: [created],
      log,
    } = await invoke([event("POST /tokens", { sub: "john" }, { body: '{"subject":"jane"}' })]);
    expect(created).toMatchObject({ statusCode: 201, headers: { "cache-control": "no-store" } });
    const { token, expiresIn, scopes } = JSON.parse(created?.body ?? "");
    expect({ expiresIn, scopes }).toEqual({ expiresIn: 3600, scopes: ["history.read"] });
    expect(await introspect(token)).toMatchObject({
      action: "OK",
      subject: "john",
      clientId: 26888344961664,
    });
    expect(log).toBe("");

    const revocation = event("POST /tokens/revoke", { sub: "john" }, form(`token=${token}`));
    const { responses } = await invoke([revocation, revocation]);
    expect(responses).toEqual([{ statusCode: 204 }, { statusCode: 404 }]);
    expect(await introspect(token)).toMatchObject({ action: "UNAUTHORIZED" });
  });

  it("reads bodies that API Gateway did not encode", async () => {
    const revocation = event("POST /tokens/revoke", { sub: "john" }, { body: "token=none" });
    expect((await invoke([revocation])).responses).toEqual([{ statusCode: 404 }]);
  });

  it("rejects events that are not requests of a user", async () => {
    const requestCount = server.requests.length;
    const { responses } = await invoke([
      event("POST /tokens", {}),
      event("POST /tokens", { sub: "" }),
      event("POST /tokens/revoke", { sub: "john" }),
      event("GET /tokens", { sub: "john" }),
    ]);
    expect(responses.map(({ statusCode }) => statusCode)).toEqual([403, 403, 400, 404]);
    expect(server.requests).toHaveLength(requestCount);
    const { requestContext, ...rest } = event("POST /tokens", {});
    const { authorizer, ...context } = requestContext;
    await expect(invoke([{ ...rest, requestContext: context }])).rejects.toThrow(); // API Gateway then responds with 500
  });

  it("responds with 502 if Authlete fails, and logs the reason without the bearer", async () => {
    const events = [
      event("POST /tokens", { sub: "john" }),
      event("POST /tokens/revoke", { sub: "john" }, form("token=x")),
    ];
    const closed = [{ statusCode: 502 }, { statusCode: 502 }];
    for (const [env, reason] of [
      [{ AUTHLETE_SERVICE_ID: "1" }, /403/],
      [{ AUTHLETE_SERVER_URL: "http://127.0.0.1:1" }, /received no response/],
    ] as const) {
      const { responses, log } = await invoke(events, env);
      expect(responses).toEqual(closed);
      expect(log).toMatch(reason);
      expect(log).not.toContain(bearer);
    }
    const { responses, log } = await invoke(events.slice(0, 1), { AUTHLETE_CLIENT_ID: "" });
    expect(responses).toEqual(closed.slice(1));
    expect(log).toContain("client");
  });
});
