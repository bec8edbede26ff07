// AWS Lambda behind an HTTP API (payload format 2.0), where users make access tokens for scripts of their own:
//
//   POST /tokens                        answers 201 with the token as JSON
//   POST /tokens/revoke  token=…        answers 204; 404 where there is no such token
//
// Both routes need a JWT authorizer: who the user is comes from there and nowhere else.
// Types: npm install --save-dev @types/aws-lambda

import { AuthleteCore } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementRevoke } from "authlete-typescript-sdk/funcs/tokenManagementRevoke";
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer as Event,
  APIGatewayProxyHandlerV2WithJWTAuthorizer as Handler,
  APIGatewayProxyStructuredResultV2 as Result,
} from "aws-lambda";

// Once for all requests that this instance serves. Time is up before API Gateway's is (30 s), so that we answer.
const authlete = new AuthleteCore({
  bearer: process.env["AUTHLETE_BEARER"],
  serviceId: process.env["AUTHLETE_SERVICE_ID"],
  serverURL: process.env["AUTHLETE_SERVER_URL"],
  timeoutMs: 10_000,
});

export const handler: Handler = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  if (typeof sub !== "string" || !sub) return { statusCode: 403 };
  switch (event.routeKey) {
    case "POST /tokens":
      return create(sub);
    case "POST /tokens/revoke":
      return revoke(event);
    default:
      return { statusCode: 404 };
  }
};

async function create(subject: string): Promise<Result> {
  const res = await tokenManagementCreate(authlete, {
    tokenCreateRequest: {
      grantType: "AUTHORIZATION_CODE",
      clientIdentifier: process.env["AUTHLETE_CLIENT_ID"],
      subject,
      scopes: ["history.read"],
    },
  });
  if (!res.ok) return failed(res.error.message);
  const { action, resultMessage, accessToken, jwtAccessToken, expiresIn, scopes } = res.value;
  if (action !== "OK") return failed(resultMessage);
  return {
    statusCode: 201,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
    body: JSON.stringify({ token: jwtAccessToken ?? accessToken, expiresIn, scopes }),
  };
}

/** As in RFC 7009, to have the token is enough to revoke it. */
async function revoke({ body = "", isBase64Encoded }: Event): Promise<Result> {
  // API Gateway encodes bodies of application/x-www-form-urlencoded.
  const form = new URLSearchParams(isBase64Encoded ? atob(body) : body);
  const accessTokenIdentifier = form.get("token");
  if (!accessTokenIdentifier) return { statusCode: 400 };
  const res = await tokenManagementRevoke(authlete, { tokenRevokeRequest: { accessTokenIdentifier } });
  if (res.ok) return { statusCode: res.value.count ? 204 : 404 };
  return res.error.statusCode === 404 ? { statusCode: 404 } : failed(res.error.message);
}

/** The log gets the reason (it has no secrets), the user does not. */
function failed(reason = "no reason given"): Result {
  console.error(reason);
  return { statusCode: 502 };
}
