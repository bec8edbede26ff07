// The first steps of OAuth flows against a simulator, for the tests of its operations.
import { authorizationFail } from "authlete-typescript-sdk/funcs/authorizationFail";
import { authorizationIssue } from "authlete-typescript-sdk/funcs/authorizationIssue";
import { authorizationProcessRequest } from "authlete-typescript-sdk/funcs/authorizationProcessRequest";
import { pushedAuthorizationCreate } from "authlete-typescript-sdk/funcs/pushedAuthorizationCreate";
import type {
  AuthorizationFailRequest,
  AuthorizationIssueRequest,
  Client,
  PushedAuthorizationRequest,
  Service,
} from "authlete-typescript-sdk/models";
import { valueFrom } from "./outcome.js";
import { simulatedTime } from "./simulatedTime.js";

export const issuer = "https://as.example.com";

/** A public client with one redirect URI. */
export const publicClient: Client = {
  clientId: 1,
  clientName: "Photo Viewer",
  clientType: "PUBLIC",
  redirectUris: ["https://client.example.com/callback"],
};

/** A confidential client with two redirect URIs. */
export const confidentialClient: Client = {
  clientId: 2,
  clientIdAlias: "the-alias",
  clientType: "CONFIDENTIAL",
  clientSecret: "a-secret-of-more-than-256-bits-for-HS256-signatures",
  tokenAuthMethod: "CLIENT_SECRET_BASIC",
  redirectUris: ["https://client.example.com/one", "https://client.example.com/two"],
};

type Parameters = Record<string, string | readonly string[] | undefined>;

/** Encodes parameters; those that are undefined are left out, and those with several values are repeated. */
export function encode(parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}

/** A simulator with two clients, and a clock that the test controls. */
export function oauthScene({ service = {}, clients }: { service?: Service; clients?: Client[] } = {}) {
  const { time, authlete, simulator } = simulatedTime({
    issuer,
    service,
    clients: clients ?? [publicClient, confidentialClient],
  });
  const authorize = async (parameters: Parameters = {}, context?: string) => {
    const all = encode({ client_id: "1", response_type: "code", ...parameters });
    const authorizationRequest = { parameters: all, ...(context !== undefined && { context }) };
    return valueFrom(await authorizationProcessRequest(authlete, { authorizationRequest }));
  };
  const issue = async (ticket = "", fields: Partial<AuthorizationIssueRequest> = {}) =>
    valueFrom(
      await authorizationIssue(authlete, {
        authorizationIssueRequest: { ticket, subject: "john", ...fields },
      }),
    );
  return {
    time,
    authlete,
    simulator,
    authorize,
    issue,
    fail: async (ticket: string | undefined, reason: AuthorizationFailRequest["reason"]) =>
      valueFrom(
        await authorizationFail(authlete, { authorizationFailRequest: { ticket: ticket ?? "", reason } }),
      ),
    push: async (parameters: Parameters = {}, fields: Partial<PushedAuthorizationRequest> = {}) => {
      const all = encode({ client_id: "1", response_type: "code", ...parameters });
      const pushedAuthorizationRequest = { parameters: all, ...fields };
      return valueFrom(await pushedAuthorizationCreate(authlete, { pushedAuthorizationRequest }));
    },
  };
}

/** The parameters in the URL of a `LOCATION`. */
export function redirected({
  responseContent = "",
}: {
  responseContent?: string | undefined;
}): Record<string, string> {
  const { search, hash } = new URL(responseContent);
  return Object.fromEntries(new URLSearchParams(hash ? hash.slice(1) : search));
}
