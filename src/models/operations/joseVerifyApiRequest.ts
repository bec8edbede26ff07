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
 * const request: JoseVerifyApiRequest = {
 *   joseVerifyRequest: { jose: "eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiI3MSJ9.c2lnbmF0dXJl" },
 * };
 * ```
 */
export interface JoseVerifyApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link JoseVerifyApiRequest}. */
export const JoseVerifyApiRequestSchema: v.GenericSchema<JoseVerifyApiRequest> = schema;
