import * as s from "./schemaParts.js";

/**
 * A custom key and value that are associated with an access token.
 *
 * @example
 * ```ts
 * const property: Property = { key: "tenant", value: "acme", hidden: true };
 * ```
 *
 * @see https://www.authlete.com/developers/definitive_guide/extra_properties/
 */
export interface Property extends s.InferOutput<typeof PropertySchema> {}

/** Schema of {@link Property}. */
export const PropertySchema = s.object({
  /** Name of the property. Clients see it as a field of the token response, unless `hidden` is set. */
  key: s.optional(s.string),
  /** Value of the property. */
  value: s.optional(s.string),
  /** Whether the property is visible to the authorization server only. Default: `false`, clients can see it. */
  hidden: s.optional(s.boolean),
});
