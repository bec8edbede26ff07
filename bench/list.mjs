// Milliseconds to decode and validate a list of 10,000 tokens, compared with `JSON.parse` of the same text:
// `node bench/list.mjs`. Both read the text from a `Response`.
import { setImmediate } from "node:timers/promises";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";

const tokens = Array.from({ length: 10_000 }, (_, index) => ({
  accessTokenHash: `hash-${index}-0123456789abcdef`,
  refreshTokenHash: `refresh-${index}-0123456789abcdef`,
  clientId: 26888344961664,
  subject: `user-${index}`,
  grantType: "AUTHORIZATION_CODE",
  scopes: ["history.read", "timeline.read"],
  accessTokenExpiresAt: 1767225600000 + index,
  refreshTokenExpiresAt: 1767225600000 + index,
  createdAt: 1767225600000,
  lastRefreshedAt: 0,
  properties: [{ key: "device", value: `${index}`, hidden: false }],
  refreshTokenScopes: ["history.read"],
}));
const text = JSON.stringify({ start: 0, end: 10_000, totalCount: 10_000, accessTokens: tokens });

const authlete = new AuthleteFetchCore({
  bearer: "a-bearer",
  serviceId: "1",
  fetch: async () => new Response(text),
});
const parse = async () => JSON.parse(await new Response(text).text()).accessTokens.length;
const list = async () => {
  const res = await tokenManagementList(authlete);
  if (!res.ok) throw res.error;
  return res.value.accessTokens.length;
};

// A block allocates so much that the garbage collector runs within the measured time.
const listsOfBlock = 5;

async function time(work) {
  const before = process.cpuUsage();
  for (let done = 0; done < listsOfBlock; done++) {
    if ((await work()) !== 10_000) throw new Error("The list is incomplete.");
  }
  await setImmediate();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / listsOfBlock;
}

const ratios = [];
const best = { parse: Number.POSITIVE_INFINITY, list: Number.POSITIVE_INFINITY };
for (let round = 0; round < 20; round++) {
  const parsed = await time(parse);
  const listed = await time(list);
  best.parse = Math.min(best.parse, parsed);
  best.list = Math.min(best.list, listed);
  if (round >= 5) ratios.push(listed / parsed);
}
console.log(best.list, best.parse, ratios.sort((a, b) => a - b)[7]);
