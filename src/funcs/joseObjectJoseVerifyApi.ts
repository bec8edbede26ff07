import type { OperationError } from "../models/errors.js";
import { type JoseVerifyResponse, JoseVerifyResponseSchema } from "../models/joseVerifyResponse.js";
import {
  type JoseObjectJoseVerifyApiRequest,
  JoseObjectJoseVerifyApiRequestSchema,
} from "../models/operations/joseObjectJoseVerifyApiRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Verifies a signed object, usually a JWT, with the keys of the service or of one of its clients, and checks its `exp`,
 * `nbf` and `iat`. Your server does not have to fetch key sets or know client secrets.
 *
 * An object that fails a check is not an error: the call succeeds, and the response contains `valid: false` and the
 * reasons. An object that is encrypted with a client's public key cannot be verified, because Authlete does not have
 * the private key.
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
 * @param request the object, and what to check
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
