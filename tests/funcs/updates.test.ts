// Updates replace settings, so a request that would reset them by mistake is refused before anything is sent.

import type { Context } from "authlete-typescript-sdk/core";
import { clientCreate } from "authlete-typescript-sdk/funcs/clientCreate";
import { clientUpdate } from "authlete-typescript-sdk/funcs/clientUpdate";
import { clientUpdateForm } from "authlete-typescript-sdk/funcs/clientUpdateForm";
import type { OperationError } from "authlete-typescript-sdk/models/errors";
import { describe, expect, it, vi } from "vitest";
import { declarations, leastOf } from "../support/apiDocument.js";
import { client } from "../support/client.js";

const all = await declarations();

/** A context whose `fetch` must not be called. */
function unused() {
  const fetch = vi.fn(async () => Response.json({}));
  return { fetch, authlete: client({ fetch }) };
}

describe("an update without a body is refused", () => {
  const updates = all.filter(({ name }) => /Update/.test(name));

  it.each(updates)("by $name", async ({ func, operation }) => {
    const { fetch, authlete } = unused();
    const { [operation.body as never]: _, ...request } = leastOf(operation.request) as Record<string, object>;
    expect(operation.body).toBeDefined();
    expect(await func(authlete, request)).toMatchObject({
      ok: false,
      error: { name: "SDKValidationError", issues: [{ path: [operation.body], code: "MISSING" }] },
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe.each<
  [
    string,
    (authlete: Context, request: { client: object }) => Promise<{ error?: OperationError | undefined }>,
  ]
>([
  ["clientCreate", (authlete, request) => clientCreate(authlete, request)],
  ["clientUpdate", (authlete, request) => clientUpdate(authlete, { clientId: "1", ...request })],
  ["clientUpdateForm", (authlete, request) => clientUpdateForm(authlete, { clientId: "1", ...request })],
])("%s", (_, call) => {
  it.each([{}, { backchannelLogoutUri: "https://client.example.com/logout" }, null])(
    "refuses additionalProperties %j, which the service would ignore",
    async (additionalProperties) => {
      const { fetch, authlete } = unused();
      const { error } = await call(authlete, { client: { clientName: "a", additionalProperties } });
      expect(error).toMatchObject({
        name: "SDKValidationError",
        issues: [{ path: ["client", "additionalProperties"], code: "INVALID" }],
      });
      expect(error?.message).toMatch(
        "client.additionalProperties: expected its fields beside the other settings",
      );
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});

it("names requestBody, in which the other SDK has the form", async () => {
  const { fetch, authlete } = unused();
  const { error } = await clientUpdateForm(authlete, {
    clientId: "1",
    requestBody: { clientName: "a" },
  } as never);
  expect(error).toMatchObject({
    name: "SDKValidationError",
    issues: [
      { path: ["client"], code: "MISSING" },
      { path: ["requestBody"], code: "UNKNOWN" },
    ],
  });
  expect(fetch).not.toHaveBeenCalled();
});
