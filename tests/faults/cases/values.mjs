import { json } from "../bytes.mjs";

const without = {
  create: "its response has no such field",
  list: "its response has no such field",
  delete: "its response is empty",
};

/** A case with a response, and the right outcome of it, for each kind of call that has such a response. */
const responding = (name, responses, rightOf, more) => ({
  name,
  response: ({ kind }) => json(200, responses[kind.name]),
  right: Object.fromEntries(Object.entries(responses).map(([kind, value]) => [kind, rightOf(value, kind)])),
  without: Object.fromEntries(Object.entries(without).filter(([kind]) => !(kind in responses))),
  ...more,
});

/** A field of the wrong type, and the path that the error must contain. */
const wrong = (name, responses, paths) =>
  responding(name, responses, (_, kind) => ({
    error: "ResponseValidationError",
    status: 200,
    path: paths[kind],
  }));

const accepted = (name, responses, more) =>
  responding(name, responses, (value) => ({ ok: true, value }), more);

/** Responses with all fields that Authlete documents, each `null`. */
const nulls = {
  create: nullsOf(
    "resultCode resultMessage action accessToken clientId expiresAt expiresIn grantType properties refreshToken",
    "scopes subject tokenType jwtAccessToken authorizationDetails forExternalAttachment tokenId refreshTokenScopes",
    "clientIdentifier sessionId",
  ),
  list: nullsOf("start end totalCount client subject accessTokens"),
};

const inElements = nullsOf(
  "accessTokenHash accessTokenExpiresAt refreshTokenHash refreshTokenExpiresAt createdAt lastRefreshedAt clientId",
  "subject grantType scopes properties refreshTokenScopes",
);

function nullsOf(...names) {
  return Object.fromEntries(names.flatMap((line) => line.split(" ")).map((name) => [name, null]));
}

const isDropped = "a client may omit fields that its types do not include";
const isClosed = "a client may accept only the values that the API document lists";
const own = { create: { action: "OK" }, list: { totalCount: 0 } };
const withField = (name, value) =>
  Object.fromEntries(Object.entries(own).map(([kind, response]) => [kind, { ...response, [name]: value }]));
const nested = (depth) => JSON.parse(`${'{"in":'.repeat(depth)}1${"}".repeat(depth)}`);

/** JSON that does not match the API document, or contains more. */
export const values = [
  wrong(
    "a string instead of a number",
    { create: { expiresIn: "3600" }, list: { totalCount: "1" } },
    { create: "expiresIn", list: "totalCount" },
  ),
  wrong(
    "a number instead of a string",
    { create: { accessToken: 5 }, list: { subject: 5 } },
    { create: "accessToken", list: "subject" },
  ),
  wrong(
    "a string instead of a boolean",
    { create: { forExternalAttachment: "true" } },
    { create: "forExternalAttachment" },
  ),
  wrong(
    "an object instead of a string",
    { create: { subject: {} }, list: { subject: {} } },
    { create: "subject", list: "subject" },
  ),
  wrong(
    "an object instead of a list",
    { create: { scopes: {} }, list: { accessTokens: {} } },
    { create: "scopes", list: "accessTokens" },
  ),
  wrong(
    "a list instead of an object",
    { create: { authorizationDetails: [] }, list: { client: [] } },
    { create: "authorizationDetails", list: "client" },
  ),
  wrong(
    "a string instead of an object in a list",
    { create: { properties: ["x"] }, list: { accessTokens: ["x"] } },
    { create: "properties.0", list: "accessTokens.0" },
  ),
  wrong(
    "a number instead of a string in a nested object",
    { create: { properties: [{ key: 5 }] }, list: { accessTokens: [{}, { scopes: ["a", 5] }] } },
    { create: "properties.0.key", list: "accessTokens.1.scopes.1" },
  ),
  wrong(
    "a fraction instead of an integer",
    { create: { expiresIn: 0.5 }, list: { totalCount: 0.5 } },
    { create: "expiresIn", list: "totalCount" },
  ),
  wrong(
    "an integer beyond 2^53",
    { create: '{"clientId":9007199254740993}', list: '{"accessTokens":[{"clientId":9007199254740993}]}' },
    { create: "clientId", list: "accessTokens.0.clientId" },
  ),
  responding("null for every field", nulls, () => ({ ok: true, value: {} })),
  responding("null for every field of an element", { list: { accessTokens: [inElements] } }, () => ({
    ok: true,
    value: { accessTokens: [{}] },
  })),
  responding(
    "null for an element",
    { create: { ...own.create, scopes: [null, "a"] }, list: { accessTokens: [null, {}] } },
    (value) => ({ ok: true, value: JSON.parse(JSON.stringify(value).replaceAll("null,", "")) }),
  ),
  accepted("no fields", { create: {}, list: {} }),
  accepted("an unknown field", withField("new", { is: ["it"] }), { debatable: isDropped }),
  accepted("an unknown field, nested 1,000 deep", withField("new", nested(1000)), { debatable: isDropped }),
  accepted(
    "unknown fields in elements",
    {
      create: { properties: [{ key: "a", value: "b", hidden: false, new: 1 }] },
      list: { accessTokens: [{ subject: "john", new: 1 }] },
    },
    { debatable: isDropped },
  ),
  accepted("an unknown enum value", { create: { action: "NEW" } }, { debatable: isClosed }),
  accepted(
    "an unknown enum value in an element",
    { list: { accessTokens: [{ grantType: "NEW" }] } },
    { debatable: isClosed },
  ),
  accepted("10,000 elements", {
    list: { accessTokens: Array.from({ length: 10_000 }, (_, index) => ({ subject: `user-${index}` })) },
  }),
];
