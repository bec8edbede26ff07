import * as v from "./valibot.js";

const schema = v.object({
  /** Kind of authorization; it decides which other members make sense. Always there. */
  type: v.string(),
  /** Resources or resource servers that are meant, mostly as URIs. */
  locations: v.optional(v.array(v.string())),
  /** What may be done there, in words of the protected API: `read`, `initiate`. */
  actions: v.optional(v.array(v.string())),
  /** Kinds of data that may be had. */
  dataTypes: v.optional(v.array(v.string())),
  /** One certain resource of the API. */
  identifier: v.optional(v.string()),
  /** Levels of privilege. */
  privileges: v.optional(v.array(v.string())),
  /** All members of the element that have no place above, as one JSON object in a string. */
  otherFields: v.optional(v.string()),
});

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
export interface AuthorizationDetailsElement extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationDetailsElement}. */
export const AuthorizationDetailsElementSchema: v.GenericSchema<AuthorizationDetailsElement> = schema;
