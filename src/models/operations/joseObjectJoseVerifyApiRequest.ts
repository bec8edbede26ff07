import { JoseVerifyRequestSchema } from "../joseVerifyRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The object to verify. The API document makes it optional, but without it there is nothing to verify. */
  joseVerifyRequest: v.optional(JoseVerifyRequestSchema),
});

/**
 * The request of `joseObjectJoseVerifyApi`.
 *
 * @example
 * ```ts
 * const request: JoseObjectJoseVerifyApiRequest = {
 *   joseVerifyRequest: { jose: "eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiI3MSJ9.c2lnbmF0dXJl" },
 * };
 * ```
 */
export interface JoseObjectJoseVerifyApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link JoseObjectJoseVerifyApiRequest}. */
export const JoseObjectJoseVerifyApiRequestSchema: v.GenericSchema<JoseObjectJoseVerifyApiRequest> = schema;
