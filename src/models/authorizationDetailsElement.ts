import * as s from "./schemaParts.js";

/**
 * One element of `authorization_details`, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396#section-2)
 * (Rich Authorization Requests).
 *
 * @example
 * ```ts
 * const element: AuthorizationDetailsElement = {
 *   type: "payment_initiation",
 *   actions: ["initiate"],
 *   locations: ["https://bank.example.com/payments"],
 *   otherFields: JSON.stringify({ amount: { currency: "EUR", value: "12.50" } }),
 * };
 * ```
 */
export interface AuthorizationDetailsElement
  extends s.InferOutput<typeof AuthorizationDetailsElementSchema> {}

/** Schema of {@link AuthorizationDetailsElement}. */
export const AuthorizationDetailsElementSchema = s.object({
  /** Kind of authorization; it decides which other members make sense. Always there. */
  type: s.string,
  /** Resources or resource servers that are meant, mostly as URIs. */
  locations: s.optional(s.array(s.string)),
  /** What may be done there, in words of the protected API: `read`, `initiate`. */
  actions: s.optional(s.array(s.string)),
  /** Kinds of data that may be had. */
  dataTypes: s.optional(s.array(s.string)),
  /** One certain resource of the API. */
  identifier: s.optional(s.string),
  /** Levels of privilege. */
  privileges: s.optional(s.array(s.string)),
  /** All members of the element that have no place above, as one JSON object in a string. */
  otherFields: s.optional(s.string),
});
