import { json } from "../bytes.mjs";

const without = {
  create: "its answer has no such member",
  list: "its answer has no such member",
  delete: "its answer is empty",
};

/** An answer for each kind that has one: what is the right outcome of it, too. */
const answered = (name, answers, rightOf, more) => ({
  name,
  answer: ({ kind }) => json(200, answers[kind.name]),
  right: Object.fromEntries(Object.entries(answers).map(([kind, value]) => [kind, rightOf(value, kind)])),
  without: Object.fromEntries(Object.entries(without).filter(([kind]) => !(kind in answers))),
  ...more,
});

/** A member of the wrong type, and the path that an error has to name. */
const wrong = (name, answers, paths) =>
  answered(name, answers, (_, kind) => ({
    error: "ResponseValidationError",
    status: 200,
    path: paths[kind],
  }));

const accepted = (name, answers, more) => answered(name, answers, (value) => ({ ok: true, value }), more);

/** An answer of which each member is there, as Authlete documents them, and `null`. */
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

const isDropped = "a client may leave out what its types do not know";
const isClosed = "a client may hold to the values that the API document lists";
const own = { create: { action: "OK" }, list: { totalCount: 0 } };
const withMember = (name, value) =>
  Object.fromEntries(Object.entries(own).map(([kind, answer]) => [kind, { ...answer, [name]: value }]));
const nested = (depth) => JSON.parse(`${'{"in":'.repeat(depth)}1${"}".repeat(depth)}`);

/** JSON that is not what the API promises, or more than that. */
export const values = [
  wrong(
    "a string for a number",
    { create: { expiresIn: "3600" }, list: { totalCount: "1" } },
    { create: "expiresIn", list: "totalCount" },
  ),
  wrong(
    "a number for a string",
    { create: { accessToken: 5 }, list: { subject: 5 } },
    { create: "accessToken", list: "subject" },
  ),
  wrong(
    "a string for a truth value",
    { create: { forExternalAttachment: "true" } },
    { create: "forExternalAttachment" },
  ),
  wrong(
    "an object for a string",
    { create: { subject: {} }, list: { subject: {} } },
    { create: "subject", list: "subject" },
  ),
  wrong(
    "an object for a list",
    { create: { scopes: {} }, list: { accessTokens: {} } },
    { create: "scopes", list: "accessTokens" },
  ),
  wrong(
    "a list for an object",
    { create: { authorizationDetails: [] }, list: { client: [] } },
    { create: "authorizationDetails", list: "client" },
  ),
  wrong(
    "a string for an object in a list",
    { create: { properties: ["x"] }, list: { accessTokens: ["x"] } },
    { create: "properties.0", list: "accessTokens.0" },
  ),
  wrong(
    "a number deep within",
    { create: { properties: [{ key: 5 }] }, list: { accessTokens: [{}, { scopes: ["a", 5] }] } },
    { create: "properties.0.key", list: "accessTokens.1.scopes.1" },
  ),
  wrong(
    "a fraction for an integer",
    { create: { expiresIn: 0.5 }, list: { totalCount: 0.5 } },
    { create: "expiresIn", list: "totalCount" },
  ),
  wrong(
    "an integer beyond 2^53",
    { create: '{"clientId":9007199254740993}', list: '{"accessTokens":[{"clientId":9007199254740993}]}' },
    { create: "clientId", list: "accessTokens.0.clientId" },
  ),
  answered("null for every member", nulls, () => ({ ok: true, value: {} })),
  answered("null for every member of an element", { list: { accessTokens: [inElements] } }, () => ({
    ok: true,
    value: { accessTokens: [{}] },
  })),
  answered(
    "null for an element",
    { create: { ...own.create, scopes: [null, "a"] }, list: { accessTokens: [null, {}] } },
    (value) => ({ ok: true, value: JSON.parse(JSON.stringify(value).replaceAll("null,", "")) }),
  ),
  accepted("no member at all", { create: {}, list: {} }),
  accepted("an unknown member", withMember("new", { is: ["it"] }), { debatable: isDropped }),
  accepted("an unknown member, 1,000 deep", withMember("new", nested(1000)), { debatable: isDropped }),
  accepted(
    "unknown members in elements",
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
