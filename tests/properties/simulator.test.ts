// Whatever a model accepts, the simulator takes, and gives back.
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenManagementReissueIdToken } from "authlete-typescript-sdk/funcs/tokenManagementReissueIdToken";
import { tokenManagementRevoke } from "authlete-typescript-sdk/funcs/tokenManagementRevoke";
import { tokenManagementUpdate } from "authlete-typescript-sdk/funcs/tokenManagementUpdate";
import {
  GrantType,
  IdtokenReissueRequestSchema,
  IntrospectionRequestSchema,
  type TokenCreateRequest,
  TokenCreateRequestSchema,
  TokenRevokeRequestSchema,
  type TokenUpdateRequest,
  TokenUpdateRequestSchema,
} from "authlete-typescript-sdk/models";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schema } from "../support/apiDocument.js";
import { anyJSON, anyString, isWellFormed, valuesFor } from "../support/arbitraries.js";
import { simulated } from "../support/client.js";
import { holds, outcomeOf, timeout } from "../support/properties.js";

/** Names of members: any, and those by which a simulator may keep facts of a token. */
const anyName = fc.oneof(
  anyString,
  fc.constantFrom(
    "accessTokenExpiresAt",
    "createdAt",
    "lastRefreshedAt",
    "refreshTokenHash",
    "refreshTokenScopes",
  ),
);

/** Requests for a schema, some with members that no model knows. */
function requestsFor<Request>(schema: unknown): fc.Arbitrary<Request> {
  const { entries = {} } = schema as Schema;
  const unknown = fc.dictionary(
    anyName.filter((name) => !Object.hasOwn(entries, name)),
    anyJSON,
    { maxKeys: 2 },
  );
  return fc
    .tuple(fc.option(unknown, { nil: {}, freq: 2 }), valuesFor(schema as Schema))
    .map(([more, known]) => ({ ...more, ...(known as Request) }));
}

/** A time that stands still, so that no token expires on its way. */
const now = Date.now();

const creation = requestsFor<TokenCreateRequest>(TokenCreateRequestSchema);

/** Requests that make a token: of a known grant, a client and a user. */
const good = fc
  .tuple(
    creation,
    fc.record({
      grantType: fc.constantFrom(...Object.values(GrantType)),
      clientId: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      subject: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 100 }),
    }),
  )
  .map(([any, needed]): TokenCreateRequest => ({ ...any, ...needed }));

const change = requestsFor<TokenUpdateRequest>(TokenUpdateRequestSchema);

/** The members of an object that have a value, of those that are named. */
const some = (object: object, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).filter(([name, value]) => names.includes(name) && value !== undefined),
  );

/** What an operation of a simulator gave. It refuses in words of its own, and never with those for what is no request. */
async function valueFrom<Value>(
  call: () => Promise<{ ok: true; value: Value } | { ok: false; error: Error }>,
) {
  const { value, error } = await outcomeOf(call);
  if (error)
    expect(error).toMatchObject({
      name: "ResultError",
      statusCode: expect.toSatisfy((status) => status < 500),
      resultCode: expect.not.stringMatching(/^SIM00120[56]$/),
    });
  return value as Value | undefined;
}

describe("the simulator", () => {
  it("makes a token of whatever a model accepts, and tells it again", { timeout }, async () => {
    await holds(100, fc.oneof(good, creation), async (tokenCreateRequest) => {
      const { authlete } = simulated({ clock: () => now });
      const created = await valueFrom(() => tokenManagementCreate(authlete, { tokenCreateRequest }));
      expect(created?.action).toMatch(/^(OK|BAD_REQUEST)$/);
      const asked = some(tokenCreateRequest, "subject", "clientIdentifier");
      // What cannot be written in a query cannot be asked for.
      const query = Object.values(asked).every((one) => isWellFormed(`${one}`)) ? asked : {};
      const list = await valueFrom(() => tokenManagementList(authlete, query));
      if (created?.action !== "OK") return expect(list?.totalCount).toBe(0);
      const given = some(tokenCreateRequest, "scopes", "properties", "subject", "grantType");
      expect(created).toMatchObject({
        ...given,
        ...some(
          tokenCreateRequest,
          "authorizationDetails",
          "clientIdentifier",
          "sessionId",
          "forExternalAttachment",
        ),
      });
      // An empty value is none.
      if (tokenCreateRequest.accessToken) expect(created.accessToken).toBe(tokenCreateRequest.accessToken);
      if (tokenCreateRequest.clientId) expect(created.clientId).toBe(tokenCreateRequest.clientId);
      expect(list).toMatchObject({ totalCount: 1, accessTokens: [{ ...given, clientId: created.clientId }] });
      const token = created.accessToken as string;
      const seen = await valueFrom(() => introspectionProcess(authlete, { introspectionRequest: { token } }));
      expect(seen).toMatchObject({
        action: "OK",
        clientId: created.clientId,
        ...given,
        ...some(
          tokenCreateRequest,
          "authorizationDetails",
          "resources",
          "acr",
          "authTime",
          "certificateThumbprint",
          "clientIdAliasUsed",
          "clientEntityIdUsed",
          "metadataDocumentUsed",
          "forExternalAttachment",
        ),
      });
      await valueFrom(() =>
        tokenManagementDelete(authlete, {
          accessTokenIdentifier: list?.accessTokens?.[0]?.accessTokenHash as string,
        }),
      );
      expect(await valueFrom(() => tokenManagementList(authlete))).toMatchObject({ totalCount: 0 });
    });
  });

  it("changes what an update says, and tells it", { timeout }, async () => {
    await holds(100, fc.tuple(good, change), async ([request, update]) => {
      const { authlete } = simulated({ clock: () => now });
      const tokenCreateRequest = { ...request, accessToken: "the token" };
      const created = await valueFrom(() => tokenManagementCreate(authlete, { tokenCreateRequest }));
      // Some durations are too long for a simulator.
      if (created?.action !== "OK") return expect(created?.action).toBe("BAD_REQUEST");
      const tokenUpdateRequest = { ...update, accessToken: "the token", accessTokenHash: undefined };
      const updated = await valueFrom(() => tokenManagementUpdate(authlete, { tokenUpdateRequest }));
      const given = some(update, "scopes", "properties", "authorizationDetails", "forExternalAttachment");
      expect(updated).toMatchObject({ action: "OK", ...given });
      const token = updated?.accessToken as string;
      const seen = await valueFrom(() => introspectionProcess(authlete, { introspectionRequest: { token } }));
      const { accessTokenExpiresAt: expiry = 0 } = update;
      if (expiry > 0 && expiry <= now && !update.accessTokenPersistent) return undefined;
      expect(seen).toMatchObject({
        action: "OK",
        clientId: created.clientId,
        subject: request.subject,
        ...some(tokenCreateRequest, "acr", "authTime", "resources"),
        ...given,
        ...some(update, "certificateThumbprint"),
      });
      if (expiry > 0 && !update.accessTokenPersistent) expect(seen?.expiresAt).toBe(expiry);
    });
  });

  it("takes any other request that a model accepts", { timeout }, async () => {
    const { authlete } = simulated({ clock: () => now });
    await tokenManagementCreate(authlete, {
      tokenCreateRequest: {
        grantType: "PASSWORD",
        clientId: 1,
        subject: "john",
        accessToken: "a",
        refreshToken: "r",
        scopes: ["openid"],
      },
    });
    const page = fc.record(
      {
        clientIdentifier: fc.string(),
        subject: fc.string(),
        start: fc.maxSafeInteger(),
        end: fc.maxSafeInteger(),
      },
      { requiredKeys: [] },
    );
    await holds(40, page, (request) => valueFrom(() => tokenManagementList(authlete, request)));
    const requests = (schema: unknown, known: object) =>
      fc
        .tuple(requestsFor<object>(schema), fc.boolean())
        .map(([one, isKnown]): never => ({ ...one, ...(isKnown && known) }) as never);
    await holds(40, requests(IntrospectionRequestSchema, { token: "a" }), (introspectionRequest) =>
      valueFrom(() => introspectionProcess(authlete, { introspectionRequest: introspectionRequest })),
    );
    await holds(
      40,
      requests(IdtokenReissueRequestSchema, { accessToken: "a", refreshToken: "r" }),
      (idtokenReissueRequest) =>
        valueFrom(() =>
          tokenManagementReissueIdToken(authlete, { idtokenReissueRequest: idtokenReissueRequest }),
        ),
    );
    await holds(40, requests(TokenUpdateRequestSchema, { accessToken: "a" }), (tokenUpdateRequest) =>
      valueFrom(() => tokenManagementUpdate(authlete, { tokenUpdateRequest })),
    );
    await holds(40, requests(TokenRevokeRequestSchema, {}), (tokenRevokeRequest) =>
      valueFrom(() => tokenManagementRevoke(authlete, { tokenRevokeRequest })),
    );
  });
});
