// Calls are retried with each HTTP method that operations have, with the same body.

import type { Context } from "authlete-typescript-sdk/core";
import { clientDelete } from "authlete-typescript-sdk/funcs/clientDelete";
import { clientManagementUpdateRequestableScopes } from "authlete-typescript-sdk/funcs/clientManagementUpdateRequestableScopes";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client } from "../../support/client.js";

const retries = {
  strategy: "backoff",
  retryConnectionErrors: true,
  backoff: { initialInterval: 1 },
} as const;

const calls: Record<string, (authlete: Context) => Promise<{ ok: boolean }>> = {
  GET: (authlete) => tokenManagementList(authlete, { subject: "john" }, { retries }),
  POST: (authlete) => introspectionProcess(authlete, { introspectionRequest: { token: "a" } }, { retries }),
  PUT: (authlete) =>
    clientManagementUpdateRequestableScopes(
      authlete,
      {
        clientId: "1",
        clientExtensionRequestableScopesUpdateRequest: { requestableScopes: ["a"] },
      },
      { retries },
    ),
  DELETE: (authlete) => clientDelete(authlete, { clientId: "1" }, { retries }),
};

const failures: Record<string, () => Promise<Response>> = {
  "a 503 response": async () => new Response("", { status: 503 }),
  "a broken connection": async () => Promise.reject(new TypeError("fetch failed")),
};

describe.each(Object.entries(calls))("%s", (method, call) => {
  it.each(Object.entries(failures))("is retried after %s", async (_, fail) => {
    const sent: string[] = [];
    const fetch = async (request: Request) => {
      sent.push(`${request.method} ${request.url} ${await request.text()}`);
      if (sent.length === 1) return await fail();
      return method === "DELETE" ? new Response(null, { status: 204 }) : Response.json({});
    };
    expect(await call(client({ fetch }))).toMatchObject({ ok: true });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
    expect(sent[0]).toMatch(new RegExp(`^${method} `));
  });
});
