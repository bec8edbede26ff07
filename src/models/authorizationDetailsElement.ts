import * as s from "./schemaParts.js";

/**
 * An element of `authorization_details`, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396#section-2) (Rich
 * Authorization Requests).
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
  /** The type of authorization. It determines which other fields are meaningful. Always present. */
  type: s.string,
  /** The resources or resource servers, usually as URIs. */
  locations: s.optional(s.array(s.string)),
  /** The permitted actions, as defined by the protected API, such as `read` or `initiate`. */
  actions: s.optional(s.array(s.string)),
  /** The types of data that the client may access. */
  dataTypes: s.optional(s.array(s.string)),
  /** Identifier of a specific resource of the API. */
  identifier: s.optional(s.string),
  /** Types or levels of the privileges. */
  privileges: s.optional(s.array(s.string)),
  /** All other fields of the element, as one JSON object in a string. */
  otherFields: s.optional(s.string),
});
