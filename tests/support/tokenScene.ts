import { tokenProcess } from "authlete-typescript-sdk/funcs/tokenProcess";
import type { Client, Service, TokenRequest } from "authlete-typescript-sdk/models";
import { serviceId } from "./client.js";
import { valueFrom } from "./outcome.js";
import { simulatedTime, start } from "./simulatedTime.js";

/** A code verifier, and its challenge with the method S256 (RFC 7636, appendix B). */
export const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
export const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

export const redirectUri = "https://client.example.com/callback";

/** A public client, a confidential one, and one that is locked. */
export const publicClient = { clientId: 1, clientType: "PUBLIC", tokenAuthMethod: "NONE" } satisfies Client;
export const confidentialClient = {
  clientId: 2,
  clientSecret: "SECRET-of-client-2",
  clientType: "CONFIDENTIAL",
  tokenAuthMethod: "CLIENT_SECRET_BASIC",
} satisfies Client;
export const lockedClient = { clientId: 3, locked: true } satisfies Client;

/** Fields of a stored code that differ from an ordinary one. */
export interface CodeFields {
  [field: string]: unknown;
  request?: Record<string, unknown>;
}

/** A code for the public client, as `authorizationIssue` stores it. */
function storedCode({ request, ...fields }: CodeFields) {
  const shared = { clientId: 1, clientIdentifier: "1", scopes: ["read", "write"], resources: [] };
  return {
    ...shared,
    code: "code",
    subject: "john",
    expiresAt: start + 600_000,
    ...fields,
    request: {
      ...shared,
      parameters: {},
      redirectUri,
      isRedirectUriRequired: false,
      responseTypes: ["code"],
      responseMode: "query",
      prompts: [],
      maxAge: 0,
      acrs: [],
      isAcrEssential: false,
      ...request,
    },
  };
}

/** What a simulator contains at first. */
export interface TokenSceneOptions {
  service?: Service;
  clients?: readonly Client[];
  codes?: readonly CodeFields[];
}

/** A simulator with three clients and authorization codes, and a clock that the test controls. */
export function tokenScene({ service, clients = [], codes = [{}] }: TokenSceneOptions = {}) {
  const given = new Set(clients.map(({ clientId }) => clientId));
  const others = [publicClient, confidentialClient, lockedClient].filter(
    ({ clientId }) => !given.has(clientId),
  );
  const stores = { clients: [...others, ...clients], codes: codes.map(storedCode) };
  const settings = {
    issuer: "https://as.example.com",
    tokenEndpoint: "https://as.example.com/token",
    ...service,
  };
  const state = { services: [{ id: serviceId, settings, keys: [], stores }] };
  const { time, authlete, simulator } = simulatedTime({ state });

  const request = async (form: Record<string, string> | string, fields: Partial<TokenRequest> = {}) => {
    const parameters = typeof form === "string" ? form : `${new URLSearchParams(form)}`;
    return valueFrom(await tokenProcess(authlete, { tokenRequest: { parameters, ...fields } }));
  };
  return {
    authlete,
    simulator,
    time,
    request,
    /** Exchanges a code as the public client. */
    exchange: (form: Record<string, string> = {}, fields: Partial<TokenRequest> = {}) =>
      request({ grant_type: "authorization_code", client_id: "1", code: "code", ...form }, fields),
    /** Refreshes as the public client. */
    refresh: (
      refreshToken: string | undefined,
      form: Record<string, string> = {},
      fields: Partial<TokenRequest> = {},
    ) =>
      request(
        { grant_type: "refresh_token", client_id: "1", refresh_token: refreshToken ?? "", ...form },
        fields,
      ),
  };
}

/** The body for the client. */
export function contentOf({ responseContent }: { responseContent?: string | undefined }) {
  return JSON.parse(responseContent ?? "") as Record<string, unknown>;
}

/** The credentials of the confidential client, as the `Authorization` header contains them. */
export const basic = { clientId: "2", clientSecret: confidentialClient.clientSecret };

/** What matches the refusal of a request: the action, the code, and the error for the client. */
export function refusal(resultCode: string, error: string, action = "BAD_REQUEST") {
  return {
    action,
    resultCode,
    responseContent: expectedContent(resultCode, error),
  };
}

function expectedContent(resultCode: string, error: string) {
  const prefix = `{"error":"${error}","error_description":"[${resultCode}] `;
  return { asymmetricMatch: (text: unknown) => `${text}`.startsWith(prefix), toString: () => prefix };
}
