import * as s from "./schemaParts.js";

/**
 * A URI with a name. `mtlsEndpointAliases` of a service contains such URIs: the endpoints for clients that use TLS
 * certificates, [RFC 8705, 5](https://www.rfc-editor.org/rfc/rfc8705#section-5).
 *
 * @example
 * ```ts
 * const alias: NamedUri = { name: "token_endpoint", uri: "https://mtls.as.example.com/token" };
 * ```
 */
export interface NamedUri extends s.InferOutput<typeof NamedUriSchema> {}

/** Schema of {@link NamedUri}. */
export const NamedUriSchema = s.object({
  /**
   * Purpose of the URI: in `mtlsEndpointAliases`, the name of an endpoint as in the discovery document,
   * `token_endpoint`.
   */
  name: s.optional(s.string),
  /** The URI. */
  uri: s.optional(s.string),
});
