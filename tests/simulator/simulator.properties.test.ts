// The simulator accepts and returns everything that a model accepts.
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

/** Names of fields: any names, and those that a simulator may use to store a token. */
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

/** Requests for a schema, some with unknown fields. */
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

/** A fixed time, so that no token expires during the test. */
const now = Date.now();

const creation = requestsFor<TokenCreateRequest>(TokenCreateRequestSchema);

/** Requests that create a token: with a grant type, a client and a user. */
const good = fc
  .tuple(
    creation,
    fc.record({
      grantType: fc.constantFrom(...Object.values(GrantType)),
      clientId: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      clientIdentifier: fc.option(fc.string(), { nil: undefined }),
      subject: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 100 }),
    }),
  )
  .map(([any, needed]): TokenCreateRequest => ({ ...any, ...needed }));

const change = requestsFor<TokenUpdateRequest>(TokenUpdateRequestSchema);

/** The fields with one of the given names that have a value. */
const some = (object: object, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).filter(([name, value]) => names.includes(name) && value !== undefined),
  );

/** The value that the simulator returned, if any. Its errors must not be those for an invalid request. */
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
  it("creates a token from every valid request and returns its values", { timeout }, async () => {
    await holds(100, fc.oneof(good, creation), async (tokenCreateRequest) => {
      const { authlete } = simulated({ clock: () => now });
      const created = await valueFrom(() => tokenManagementCreate(authlete, { tokenCreateRequest }));
      expect(created?.action).toMatch(/^(OK|BAD_REQUEST)$/);
      const filters = some(tokenCreateRequest, "subject", "clientIdentifier");
      // Strings that cannot be encoded in a query are left out.
      const query = Object.values(filters).every((one) => isWellFormed(`${one}`)) ? filters : {};
      const list = await valueFrom(() => tokenManagementList(authlete, query));
      if (created?.action !== "OK") return expect(list?.totalCount).toBe(0);
      const expected = some(tokenCreateRequest, "scopes", "properties", "subject", "grantType");
      expect(created).toMatchObject({
        ...expected,
        ...some(
          tokenCreateRequest,
          "authorizationDetails",
          "clientIdentifier",
          "sessionId",
          "forExternalAttachment",
        ),
      });
      // An empty value counts as missing.
      if (tokenCreateRequest.accessToken) expect(created.accessToken).toBe(tokenCreateRequest.accessToken);
      if (tokenCreateRequest.clientId) expect(created.clientId).toBe(tokenCreateRequest.clientId);
      expect(list).toMatchObject({
        totalCount: 1,
        accessTokens: [{ ...expected, clientId: created.clientId }],
      });
      const token = created.accessToken as string;
      const found = await valueFrom(() =>
        introspectionProcess(authlete, { introspectionRequest: { token } }),
      );
      const isBound = tokenCreateRequest.certificateThumbprint || tokenCreateRequest.dpopKeyThumbprint;
      expect(found).toMatchObject({
        action: isBound ? "UNAUTHORIZED" : "OK",
        clientId: created.clientId,
        ...expected,
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

  it("applies an update and returns the new values", { timeout }, async () => {
    await holds(100, fc.tuple(good, change), async ([request, update]) => {
      const { authlete } = simulated({ clock: () => now });
      const tokenCreateRequest = { ...request, accessToken: "the token" };
      const created = await valueFrom(() => tokenManagementCreate(authlete, { tokenCreateRequest }));
      // Some durations are too long for a simulator.
      if (created?.action !== "OK") return expect(created?.action).toBe("BAD_REQUEST");
      const tokenUpdateRequest = { ...update, accessToken: "the token", accessTokenHash: undefined };
      const updated = await valueFrom(() => tokenManagementUpdate(authlete, { tokenUpdateRequest }));
      const expected = some(update, "scopes", "properties", "authorizationDetails", "forExternalAttachment");
      expect(updated).toMatchObject({ action: "OK", ...expected });
      const token = updated?.accessToken as string;
      const found = await valueFrom(() =>
        introspectionProcess(authlete, { introspectionRequest: { token } }),
      );
      const { accessTokenExpiresAt: expiry = 0 } = update;
      if (expiry > 0 && expiry <= now && !update.accessTokenPersistent) return undefined;
      const bindings = ["certificateThumbprint", "dpopKeyThumbprint"];
      const isBound = Object.values({ ...some(request, ...bindings), ...some(update, ...bindings) }).some(
        Boolean,
      );
      expect(found).toMatchObject({
        action: isBound ? "UNAUTHORIZED" : "OK",
        clientId: created.clientId,
        subject: request.subject,
        ...some(tokenCreateRequest, "acr", "authTime", "resources"),
        ...expected,
        ...some(update, "certificateThumbprint"),
      });
      if (expiry > 0 && !update.accessTokenPersistent) expect(found?.expiresAt).toBe(expiry);
    });
  });

  it("accepts every other request that a model accepts", { timeout }, async () => {
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
        clientIdentifier: fc.option(fc.string(), { nil: undefined }),
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
