// Token management from end to end: against the simulator as a server on this machine, or against the real
// service with AUTHLETE_BEARER and AUTHLETE_SERVICE_ID in the environment; AUTHLETE_SERVER_URL, where it is not
// the US cluster; and AUTHLETE_CLIENT_ID, where no token of the service tells a client yet.
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
      throw new Error("AUTHLETE_SERVICE_ID must name the service, beside AUTHLETE_BEARER.");
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

/** The client to make tokens for: on the real service one that exists. */
async function clientOf(authlete) {
  if (environment.AUTHLETE_CLIENT_ID) return Number(environment.AUTHLETE_CLIENT_ID);
  if (!environment.AUTHLETE_BEARER) return 26888344961664;
  const { accessTokens = [] } = await step("Look for a client", tokenManagementList, authlete, {
    start: 0,
    end: 1,
  });
  const clientId = accessTokens[0]?.clientId;
  demand(clientId, "AUTHLETE_CLIENT_ID must name a client, since the service has no token that tells one.");
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
  demand(created.action === "OK", created.resultMessage);
  show("action", created.action);
  show("access token", masked(created.accessToken));
  show("refresh token", masked(created.refreshToken));
  show("expires", new Date(created.expiresAt).toISOString());

  const listed = await step("List the tokens of the user", tokenManagementList, authlete, {
    subject,
    start: 0,
    end: 10,
  });
  demand(listed.totalCount === 1, `${listed.totalCount} tokens where one was expected`);
  show("tokens", listed.totalCount);
  show("hash of the first", listed.accessTokens[0].accessTokenHash);

  const updated = await step("Change its properties", tokenManagementUpdate, authlete, {
    tokenUpdateRequest: { accessToken: created.accessToken, properties: [{ key: "device", value: "watch" }] },
  });
  demand(updated.action === "OK", updated.resultMessage);
  show("properties", JSON.stringify(updated.properties));

  const good = await introspect("Introspect it, as a resource server does", authlete, created.accessToken);
  demand(good.action === "OK", good.resultMessage);
  show("subject", good.subject);

  const revoked = await step("Revoke all tokens of the user", tokenManagementRevoke, authlete, {
    tokenRevokeRequest: { subject, clientIdentifier: `${clientId}` },
  });
  demand(revoked.count === 1, `${revoked.count} tokens were revoked where one was expected`);
  show("count", revoked.count);

  const gone = await introspect("Introspect it again", authlete, created.accessToken);
  demand(gone.action === "UNAUTHORIZED", `the action is ${gone.action}`);
  show("WWW-Authenticate", gone.responseContent);

  const machine = await step("Create a token without a user", tokenManagementCreate, authlete, {
    tokenCreateRequest: { grantType: "CLIENT_CREDENTIALS", clientId },
  });
  demand(machine.action === "OK", machine.resultMessage);
  show("access token", masked(machine.accessToken));

  await step("Delete it", tokenManagementDelete, authlete, { accessTokenIdentifier: machine.accessToken });
  const deleted = await introspect("Introspect it", authlete, machine.accessToken);
  demand(deleted.action === "UNAUTHORIZED", `the action is ${deleted.action}`);
  console.log("\nDone: every step did what it should.");
}

async function introspect(title, authlete, token) {
  const value = await step(title, introspectionProcess, authlete, { introspectionRequest: { token } });
  show("action", value.action);
  show("message", value.resultMessage);
  return value;
}

/** Runs a function and gives its value; the sentence of its error ends the demo. */
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

/** A token is a credential: enough of it to recognize it. */
function masked(token) {
  return token ? `${token.slice(0, 6)}… (${token.length} characters)` : "none";
}

function demand(isAsItShould, otherwise) {
  if (!isAsItShould) throw new Error(otherwise);
}
