import { JoseVerifyRequestSchema } from "../joseVerifyRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `joseObjectJoseVerifyApi`: the object to verify.
 *
 * @example
 * ```ts
 * const request: JoseObjectJoseVerifyApiRequest = {
 *   joseVerifyRequest: { jose: "eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiI3MSJ9.c2lnbmF0dXJl" },
 * };
 * ```
 */
export interface JoseObjectJoseVerifyApiRequest
  extends s.InferOutput<typeof JoseObjectJoseVerifyApiRequestSchema> {}

/** Schema of {@link JoseObjectJoseVerifyApiRequest}. */
export const JoseObjectJoseVerifyApiRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The object to verify. It is optional in the API document, but without it there is nothing to verify. */
  joseVerifyRequest: s.optional(JoseVerifyRequestSchema),
});
