// CPU time per call of one side over a stub `fetch`: `node bench/call.mjs <file with a "call" export>`.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const answer = JSON.stringify({
  resultCode: "A109001",
  resultMessage:
    "[A109001] An access token was created successfully: authorization_code, client = 26888344961664",
  accessToken: "Z5a40U6dWvw2gMoCOAFbZcM85q4HC0Z--0YKD9-Nf6Q",
  action: "OK",
  clientId: 26888344961664,
  expiresAt: 1642048148973,
  expiresIn: 3600,
  grantType: "AUTHORIZATION_CODE",
  refreshToken: "9beh15GWkGLseBBO1tPobnsGpKLHV3mTkm0EWnNBa4g",
  scopes: ["history.read", "timeline.read"],
  subject: "john",
  tokenType: "Bearer",
});
globalThis.fetch = async () => new Response(answer, { headers: { "content-type": "application/json" } });

const { call } = await import(pathToFileURL(resolve(process.argv[2])).href);

const repeat = async (count) => {
  for (let done = 0; done < count; done++) {
    const res = await call();
    if (!res.ok || res.value.expiresIn !== 3600) throw new Error("The call did not do its work.");
  }
};

await repeat(10_000);
const calls = 20_000;
const before = process.cpuUsage();
await repeat(calls);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / calls);
