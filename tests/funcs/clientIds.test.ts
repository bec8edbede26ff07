// The ID or alias of a client: a number or a string wherever an operation takes one, because responses have numbers.

import type { Context } from "authlete-typescript-sdk/core";
import { clientGet } from "authlete-typescript-sdk/funcs/clientGet";
import { clientManagementUpdateLockFlag } from "authlete-typescript-sdk/funcs/clientManagementUpdateLockFlag";
import { clientUpdate } from "authlete-typescript-sdk/funcs/clientUpdate";
import { revocationProcess } from "authlete-typescript-sdk/funcs/revocationProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import type { Client } from "authlete-typescript-sdk/models";
import { describe, expect, it } from "vitest";
import { declarations, isClientId, type Schema } from "../support/apiDocument.js";
import { client } from "../support/client.js";

/** What a call sends: path, query and body. */
async function sentBy(call: (authlete: Context) => Promise<{ error?: unknown }>) {
  let sent: { target: string; body: string } | undefined;
  const fetch = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    sent = { target: pathname.replace("/api/715948317", "") + search, body: await request.text() };
    return Response.json({ resultCode: "A001", resultMessage: "" });
  };
  const { error } = await call(client({ fetch }));
  return { sent, error };
}

describe.each([26888344961664, "26888344961664", "an-alias"])("%j", (id) => {
  it.each<[string, (authlete: Context) => Promise<{ error?: unknown }>, target: string, body: string]>([
    ["in a path", (authlete) => clientGet(authlete, { clientId: id }), `/client/get/${id}`, ""],
    [
      "in a path with a body",
      (authlete) => clientUpdate(authlete, { clientId: id, client: {} }),
      `/client/update/${id}`,
      "{}",
    ],
    [
      "as clientIdentifier in a path",
      (authlete) =>
        clientManagementUpdateLockFlag(authlete, {
          clientIdentifier: id,
          clientFlagUpdateRequest: { clientLocked: true },
        }),
      `/client/lock_flag/update/${id}`,
      '{"clientLocked":true}',
    ],
    [
      "in a query",
      (authlete) => tokenManagementList(authlete, { clientIdentifier: id }),
      `/auth/token/get/list?clientIdentifier=${id}`,
      "",
    ],
    [
      "in a body",
      (authlete) =>
        tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "PASSWORD", clientId: id } }),
      "/auth/token/create",
      JSON.stringify({ grantType: "PASSWORD", clientId: id }),
    ],
    [
      "in the body of an endpoint",
      (authlete) =>
        revocationProcess(authlete, { revocationRequest: { parameters: "token=a", clientId: id } }),
      "/auth/revocation",
      JSON.stringify({ parameters: "token=a", clientId: id }),
    ],
  ])("is sent %s", async (_, call, target, body) => {
    const { sent, error } = await sentBy(call);
    expect(error).toBeUndefined();
    expect(sent).toEqual({ target, body });
  });
});

it("of a response can be passed on, and is refused if it is undefined", async () => {
  const found: Client = {};
  const { sent, error } = await sentBy((authlete) =>
    clientUpdate(authlete, { clientId: found.clientId, client: found }),
  );
  expect(sent).toBeUndefined();
  expect(error).toMatchObject({
    name: "SDKValidationError",
    issues: [
      { path: ["clientId"], code: "MISSING", message: "is required; add it (string or safe integer)" },
    ],
  });
});

it.each([true, null, 1.5, {}, [1], 2 ** 53])("is refused if it is %j", async (id) => {
  const { sent, error } = await sentBy((authlete) => clientGet(authlete, { clientId: id as never }));
  expect(sent).toBeUndefined();
  expect(error).toMatchObject({
    name: "SDKValidationError",
    issues: [{ path: ["clientId"], code: "INVALID" }],
  });
});

it("has this type in each request that has one", async () => {
  const names = ["clientId", "clientIdentifier"];
  const found: string[] = [];
  const visit = (schema: Schema | undefined, path: string) => {
    if (schema?.wrapped) return visit(schema.wrapped, path);
    for (const [name, field] of Object.entries(schema?.entries ?? {})) {
      if (!names.includes(name)) continue;
      if (!isClientId(field.wrapped ?? field)) found.push(`${path}.${name}`);
    }
    return undefined;
  };
  for (const { name, operation } of await declarations()) {
    const request = operation.request as unknown as Schema;
    visit(request, name);
    if (operation.body) visit(request.entries?.[operation.body], `${name}.${operation.body}`);
  }
  // A client in these requests is as a response contains it.
  expect(found).toEqual([
    "clientCreate.client.clientId",
    "clientUpdate.client.clientId",
    "clientUpdateForm.client.clientId",
  ]);
});
