import * as v from "./valibot.js";

const schema = v.object({
  /**
   * What the URI is for: in `mtlsEndpointAliases` the name of an endpoint as in the discovery document,
   * `token_endpoint`.
   */
  name: v.optional(v.string()),
  /** The URI itself. */
  uri: v.optional(v.string()),
});

/**
 * A URI under a name. `mtlsEndpointAliases` of a service consists of such: the endpoints where clients come
 * with TLS certificates, [RFC 8705, 5](https://www.rfc-editor.org/rfc/rfc8705#section-5).
 *
 * @example
 * ```ts
 * const alias: NamedUri = { name: "token_endpoint", uri: "https://mtls.as.example.com/token" };
 * ```
 */
export interface NamedUri extends v.InferOutput<typeof schema> {}

/** Schema of {@link NamedUri}. */
export const NamedUriSchema: v.GenericSchema<NamedUri> = schema;
