import type { SDKOptions } from "authlete-typescript-sdk/core";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import type { TokenCreateRequest } from "authlete-typescript-sdk/models";
import { createSimulator, type SimulatorOptions } from "authlete-typescript-sdk/simulator";

/** A bearer that is easy to find where it must not be. */
export const bearer = "SECRET-bearer-0123456789";

export const serviceId = "715948317";

export function client(options: SDKOptions = {}): AuthleteCore {
  return new AuthleteCore({ bearer, serviceId, ...options });
}

/** A context before a simulator. */
export function simulated(options: SimulatorOptions = {}, own: SDKOptions = {}) {
  const simulator = createSimulator({ bearer, serviceId, ...options });
  return { simulator, authlete: client({ fetch: simulator.fetch, ...own }) };
}

export const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), { headers: { "content-type": "application/json" }, ...init });

/** A token that the API document uses. */
export const tokenCreateRequest: TokenCreateRequest = {
  grantType: "AUTHORIZATION_CODE",
  clientId: 26888344961664,
  subject: "john",
  scopes: ["history.read", "timeline.read"],
};

/** What the API document shows as the answer to it. */
export const tokenCreateResponse = {
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
};
