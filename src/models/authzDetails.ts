import { AuthorizationDetailsElementSchema } from "./authorizationDetailsElement.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** The elements of the array. */
  elements: v.optional(v.array(AuthorizationDetailsElementSchema)),
});

/**
 * The value of `authorization_details`, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396).
 *
 * @example
 * ```ts
 * const details: AuthzDetails = { elements: [{ type: "payment_initiation", actions: ["initiate"] }] };
 * ```
 */
export interface AuthzDetails extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthzDetails}. */
export const AuthzDetailsSchema: v.GenericSchema<AuthzDetails> = schema;
