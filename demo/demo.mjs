// Token management from end to end: with the simulator as a local server, or with the real service if AUTHLETE_BEARER
// and AUTHLETE_SERVICE_ID are set. Set AUTHLETE_SERVER_URL for other clusters than the US cluster, and AUTHLETE_CLIENT_ID
// if the service has no token yet from which a client can be taken.
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenManagementRevoke } from "authlete-typescript-sdk/funcs/tokenManagementRevoke";
import { tokenManagementUpdate } from "authlete-typescript-sdk/funcs/tokenManagementUpdate";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { serve } from "./serve.mjs";

const environment = process.env;
const subject = `demo-${Date.now()}`;

try {
  const { authlete, close } = await connect();
  try {
    await run(authlete);
  } finally {
    await close();
  }
} catch (error) {
  console.error(`\nThe demo stopped: ${error.message}`);
  process.exitCode = 1;
}

async function connect() {
  if (environment.AUTHLETE_BEARER) {
    if (!environment.AUTHLETE_SERVICE_ID)
      throw new Error("AUTHLETE_SERVICE_ID must name the service if AUTHLETE_BEARER is set.");
    const serverURL = environment.AUTHLETE_SERVER_URL;
    console.log(
      `Using the service ${environment.AUTHLETE_SERVICE_ID} at ${serverURL ?? "https://us.authlete.com"}.`,
    );
    const authlete = new AuthleteCore({ serverURL, serviceId: environment.AUTHLETE_SERVICE_ID });
    return { authlete, close: async () => {} };
  }
  const simulator = createSimulator({ bearer: "demo", serviceId: "715948317" });
  const server = await serve(simulator.fetch);
  console.log(
    `Using the simulator at ${server.url} (set AUTHLETE_BEARER and AUTHLETE_SERVICE_ID for the real service).`,
  );
  const authlete = new AuthleteCore({ bearer: "demo", serviceId: "715948317", serverURL: server.url });
  return { authlete, close: server.close };
}

/** The client to create tokens for: on the real service an existing one. */
async function clientOf(authlete) {
  if (environment.AUTHLETE_CLIENT_ID) return Number(environment.AUTHLETE_CLIENT_ID);
  if (!environment.AUTHLETE_BEARER) return 26888344961664;
  const { accessTokens = [] } = await step("Find a client", tokenManagementList, authlete, {
    start: 0,
    end: 1,
  });
  const clientId = accessTokens[0]?.clientId;
  check(clientId, "AUTHLETE_CLIENT_ID must name a client, because the service has no token of one.");
  show("client", clientId);
  return clientId;
}

async function run(authlete) {
  const clientId = await clientOf(authlete);
  const created = await step("Create an access token", tokenManagementCreate, authlete, {
    tokenCreateRequest: {
      grantType: "AUTHORIZATION_CODE",
      clientId,
      subject,
      scopes: environment.AUTHLETE_BEARER ? [] : ["history.read", "timeline.read"],
      properties: [{ key: "device", value: "phone" }],
    },
  });
  check(created.action === "OK", created.resultMessage);
  show("action", created.action);
  show("access token", masked(created.accessToken));
  show("refresh token", masked(created.refreshToken));
  show("expires", new Date(created.expiresAt).toISOString());

  const listed = await step("List the tokens of the user", tokenManagementList, authlete, {
    subject,
    start: 0,
    end: 10,
  });
  check(listed.totalCount === 1, `expected one token, but found ${listed.totalCount}`);
  show("tokens", listed.totalCount);
  show("hash of the first", listed.accessTokens[0].accessTokenHash);

  const updated = await step("Change its properties", tokenManagementUpdate, authlete, {
    tokenUpdateRequest: { accessToken: created.accessToken, properties: [{ key: "device", value: "watch" }] },
  });
  check(updated.action === "OK", updated.resultMessage);
  show("properties", JSON.stringify(updated.properties));

  const good = await introspect("Introspect it, as a resource server does", authlete, created.accessToken);
  check(good.action === "OK", good.resultMessage);
  show("subject", good.subject);

  const revoked = await step("Revoke all tokens of the user", tokenManagementRevoke, authlete, {
    tokenRevokeRequest: { subject, clientIdentifier: `${clientId}` },
  });
  check(revoked.count === 1, `expected one revoked token, but ${revoked.count} were revoked`);
  show("count", revoked.count);

  const gone = await introspect("Introspect it again", authlete, created.accessToken);
  check(gone.action === "UNAUTHORIZED", `the action is ${gone.action}`);
  show("WWW-Authenticate", gone.responseContent);

  const machine = await step("Create a token without a user", tokenManagementCreate, authlete, {
    tokenCreateRequest: { grantType: "CLIENT_CREDENTIALS", clientId },
  });
  check(machine.action === "OK", machine.resultMessage);
  show("access token", masked(machine.accessToken));

  await step("Delete it", tokenManagementDelete, authlete, { accessTokenIdentifier: machine.accessToken });
  const deleted = await introspect("Introspect it", authlete, machine.accessToken);
  check(deleted.action === "UNAUTHORIZED", `the action is ${deleted.action}`);
  console.log("\nDone: every step succeeded.");
}

async function introspect(title, authlete, token) {
  const value = await step(title, introspectionProcess, authlete, { introspectionRequest: { token } });
  show("action", value.action);
  show("message", value.resultMessage);
  return value;
}

/** Runs a function and returns its value; an error ends the demo with its message. */
async function step(title, func, authlete, request) {
  console.log(`\n${title}`);
  const started = performance.now();
  const result = await func(authlete, request, { timeoutMs: 10_000 });
  if (!result.ok) throw result.error;
  show(func.name, `HTTP ${result.response.status} in ${Math.round(performance.now() - started)} ms`);
  return result.value;
}

function show(name, value) {
  console.log(`  ${name.padEnd(24)}${value}`);
}

/** Tokens are credentials: returns only enough to recognize one. */
function masked(token) {
  return token ? `${token.slice(0, 6)}… (${token.length} characters)` : "none";
}

function check(isRight, message) {
  if (!isRight) throw new Error(message);
}
