import type { OperationError } from "../models/errors.js";
import { type JoseVerifyResponse, JoseVerifyResponseSchema } from "../models/joseVerifyResponse.js";
import {
  type JoseObjectJoseVerifyApiRequest,
  JoseObjectJoseVerifyApiRequestSchema,
} from "../models/operations/joseObjectJoseVerifyApiRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Verifies a signed object, usually a JWT, against the keys of the service or of one of its clients, and
 * checks its `exp`, `nbf` and `iat`. It spares your server fetching key sets and knowing client secrets.
 *
 * An object that fails a check is not an error: the call succeeds, with `valid: false` and the reasons.
 * What was encrypted with a client's public key cannot be verified: Authlete does not have the private one.
 *
 * @example
 * ```ts
 * declare const jwt: string;
 * const res = await joseObjectJoseVerifyApi(authlete, {
 *   joseVerifyRequest: {
 *     jose: jwt,
 *     signedByClient: true,
 *     clientIdentifier: "26888344961664",
 *     mandatoryClaims: ["exp", "jti"],
 *     clockSkew: 10,
 *   },
 * });
 * if (!res.ok) throw res.error;
 * if (!res.value.valid) console.warn(res.value.errorDescriptions);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, the object, and what is asked of it
 * @param options the {@link RequestOptions} of this call
 * @returns the result of the verification, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc7519#section-7.2 for the validation of a JWT
 */
export function joseObjectJoseVerifyApi(
  authlete: Context,
  request: JoseObjectJoseVerifyApiRequest = {},
  options?: RequestOptions,
): Promise<Result<JoseVerifyResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<JoseObjectJoseVerifyApiRequest, JoseVerifyResponse> = {
  method: "POST",
  path: "/api/{serviceId}/jose/verify",
  idempotent: true,
  request: JoseObjectJoseVerifyApiRequestSchema,
  body: "joseVerifyRequest",
  response: JoseVerifyResponseSchema,
};
