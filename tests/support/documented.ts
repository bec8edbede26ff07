// The API document's example of creating a token. No imports at run time, because the benchmark uses this file too.
import type { TokenCreateRequest } from "authlete-typescript-sdk/models";

/** The request of the example. */
export const tokenCreateRequest: TokenCreateRequest = {
  grantType: "AUTHORIZATION_CODE",
  clientId: 26888344961664,
  subject: "john",
  scopes: ["history.read", "timeline.read"],
};

/** The response of the example. */
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
