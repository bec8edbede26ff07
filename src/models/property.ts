import * as v from "./valibot.js";

const schema = v.object({
  /** Name of the property. Clients see it as a member of the token response, unless `hidden` is set. */
  key: v.optional(v.string()),
  /** Value of the property. */
  value: v.optional(v.string()),
  /** Whether only the authorization server sees the property. Default: `false`, clients get to see it. */
  hidden: v.optional(v.boolean()),
});

/**
 * A key and a value of your own that travel with an access token.
 *
 * @example
 * ```ts
 * const property: Property = { key: "tenant", value: "acme", hidden: true };
 * ```
 *
 * @see https://www.authlete.com/developers/definitive_guide/extra_properties/
 */
export interface Property extends v.InferOutput<typeof schema> {}

/** Schema of {@link Property}. */
export const PropertySchema: v.GenericSchema<Property> = schema;
