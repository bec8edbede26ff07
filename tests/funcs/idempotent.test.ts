// Which operations may be sent twice. Each declares it, and its documentation says so.
import { readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { functions } from "../support/run.js";

/** Reads; updates and deletions that leave the service in the same state if they are processed twice. */
const idempotent = [
  "apiServerList",
  "attestationChallenge",
  "auditGet",
  "auditGetTypes",
  "authorizationManagementGetTicketInfo",
  "authorizationManagementUpdateTicket",
  "backchannelLogoutToken",
  "clientDelete",
  "clientGet",
  "clientList",
  "clientManagementClientAuthorizationDeleteApi",
  "clientManagementClientAuthorizationDeleteApiPost",
  "clientManagementClientAuthorizationGetListApi",
  "clientManagementClientAuthorizationGetListApiPost",
  "clientManagementClientExtensionRequestablesScopesUpdateApiPost",
  "clientManagementClientGrantedScopesDeleteApi",
  "clientManagementClientGrantedScopesGetApi",
  "clientManagementClientGrantedScopesGetApiPost",
  "clientManagementDeleteAuthorizations",
  "clientManagementDeleteGrantedScopes",
  "clientManagementDeleteRequestableScopes",
  "clientManagementGetGrantedScopes",
  "clientManagementGetRequestableScopes",
  "clientManagementListAuthorizations",
  "clientManagementUpdateAuthorizations",
  "clientManagementUpdateLockFlag",
  "clientManagementUpdateRequestableScopes",
  "clientUpdate",
  "clientUpdateForm",
  "deviceFlowVerification",
  "dynamicClientRegistrationDelete",
  "dynamicClientRegistrationGet",
  "federationConfiguration",
  "grantManagementProcessRequest",
  "hardwareSecurityKeysDelete",
  "hardwareSecurityKeysGet",
  "hardwareSecurityKeysList",
  "introspectionProcess",
  "introspectionStandardProcess",
  "joseObjectJoseVerifyApi",
  "jwkSetEndpointServiceJwksGetApi",
  "lifecycleGetApiLifecycleHealthcheck",
  "nativeSsoLogout",
  "organizationGet",
  "organizationList",
  "organizationTokenList",
  "organizationTokenRename",
  "organizationTokenRevoke",
  "revocationProcess",
  "serviceDelete",
  "serviceGet",
  "serviceGetConfiguration",
  "serviceList",
  "serviceRemove",
  "serviceTokenList",
  "serviceTokenRename",
  "serviceTokenRevoke",
  "serviceUpdate",
  "tokenManagementDelete",
  "tokenManagementGetBatchStatus",
  "tokenManagementList",
  "tokenManagementRevoke",
  "userinfoIssue",
  "userinfoProcess",
  "utilityEcho",
  "utilityGetInfo",
  "verifiableCredentialsGetJwks",
  "verifiableCredentialsGetJwtIssuer",
  "verifiableCredentialsGetMetadata",
  "verifiableCredentialsGetOfferInfo",
  "verifiableCredentialsNonce",
];

/** What creates or issues something, consumes a ticket, a code or a user's proof, or replaces a secret. */
const notIdempotent = [
  "authorizationFail",
  "authorizationIssue",
  "authorizationProcessRequest",
  "cibaComplete",
  "cibaFail",
  "cibaIssue",
  "cibaProcessAuthentication",
  "clientCreate",
  "clientManagementRefreshSecret",
  "clientManagementUpdateSecret",
  "deviceFlowAuthorization",
  "deviceFlowComplete",
  "dynamicClientRegistrationRegister",
  "dynamicClientRegistrationUpdate",
  "federationRegistration",
  "hardwareSecurityKeysCreate",
  "nativeSsoProcess",
  "organizationTokenCreate",
  "organizationTokenRotate",
  "pushedAuthorizationCreate",
  "serviceCreate",
  "serviceCreateApi",
  "serviceTokenCreate",
  "serviceTokenRotate",
  "tokenFail",
  "tokenIssue",
  "tokenManagementCreate",
  "tokenManagementCreateBatch",
  "tokenManagementReissueIdToken",
  "tokenManagementUpdate",
  "tokenProcess",
  "verifiableCredentialsBatchIssue",
  "verifiableCredentialsBatchParse",
  "verifiableCredentialsCreateOffer",
  "verifiableCredentialsDeferredIssue",
  "verifiableCredentialsDeferredParse",
  "verifiableCredentialsIssue",
  "verifiableCredentialsParse",
];

/** The value of `idempotent` in the operation that a function declares. */
function declarationOf(name: string): unknown {
  const file = `src/funcs/${name}.ts`;
  for (const statement of parseSync(file, readFileSync(file, "utf8")).program.body) {
    if (statement.type !== "VariableDeclaration") continue;
    const [operation] = statement.declarations;
    if (operation?.init?.type !== "ObjectExpression") continue;
    for (const property of operation.init.properties) {
      if (property.type !== "Property" || property.key.type !== "Identifier") continue;
      if (property.key.name === "idempotent" && property.value.type === "Literal")
        return property.value.value;
    }
  }
  return undefined;
}

const sentence =
  "A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may have processed the request in any other case. `retries` of the call are obeyed.";

/** The documentation of a function, in one line. */
const documentationOf = (name: string) =>
  readFileSync(`src/funcs/${name}.ts`, "utf8").replace(/\n \*/g, "").replace(/\s+/g, " ");

it("is decided for each function", () => {
  expect([...idempotent, ...notIdempotent].sort()).toEqual([...functions].sort());
});

describe("may be sent twice:", () => {
  it.each(idempotent)("%s", (name) => {
    expect(declarationOf(name)).toBe(true);
    expect(documentationOf(name)).not.toContain("retryConfig");
  });
});

describe("must not be sent twice, and says so:", () => {
  it.each(notIdempotent)("%s", (name) => {
    expect(declarationOf(name)).toBe(false);
    expect(documentationOf(name)).toContain(sentence);
  });
});
