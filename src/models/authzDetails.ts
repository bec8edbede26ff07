import { AuthorizationDetailsElementSchema } from "./authorizationDetailsElement.js";
import * as s from "./schemaParts.js";

/**
 * The value of `authorization_details`, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396) (Rich Authorization
 * Requests).
 *
 * @example
 * ```ts
 * const details: AuthzDetails = { elements: [{ type: "payment_initiation", actions: ["initiate"] }] };
 * ```
 */
export interface AuthzDetails extends s.InferOutput<typeof AuthzDetailsSchema> {}

/** Schema of {@link AuthzDetails}. */
export const AuthzDetailsSchema = s.object({
  /** The elements of the array. */
  elements: s.optional(s.array(AuthorizationDetailsElementSchema)),
});
