import * as s from "./schemaParts.js";

/**
 * How one request treats a client whose ID is the URL of its metadata,
 * [draft-ietf-oauth-client-id-metadata-document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
 * Requests that can start a flow have it: `AuthorizationRequest`, `BackchannelAuthenticationRequest`,
 * `DeviceAuthorizationRequest`, `TokenRequest`.
 *
 * A `true` here wins over the setting of the service that has the same name with `cimd` before it. It has no
 * effect unless the service has `clientIdMetadataDocumentSupported`.
 *
 * @example
 * ```ts
 * const options: CimdOptions = { alwaysRetrieved: true };
 * ```
 */
export interface CimdOptions extends s.InferOutput<typeof CimdOptionsSchema> {}

/** Schema of {@link CimdOptions}. */
export const CimdOptionsSchema = s.object({
  /**
   * Whether the client's metadata are fetched anew although the stored copy is still good. They are fetched
   * only by the request that starts a flow, and only where the client ID is a URL.
   */
  alwaysRetrieved: s.optional(s.boolean),
  /**
   * Whether client IDs may be `http` URLs. Meant for development on one machine; in production use it with
   * the service's `cimdAllowlistEnabled` only.
   */
  httpPermitted: s.optional(s.boolean),
  /**
   * Whether client IDs may have a query. The draft discourages it, and Authlete refuses it by default.
   */
  queryPermitted: s.optional(s.boolean),
});
