import * as s from "./schemaParts.js";

/**
 * How a request treats a client whose ID is the URL of its metadata, [OAuth Client ID Metadata
 * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/). Requests that can start a
 * flow have these options: `AuthorizationRequest`, `BackchannelAuthenticationRequest`, `DeviceAuthorizationRequest` and
 * `TokenRequest`.
 *
 * An option that is `true` overrides the setting of the service with the same name and the prefix `cimd`. The options
 * have no effect unless `clientIdMetadataDocumentSupported` of the service is enabled.
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
   * Whether the metadata of the client is fetched again even if the stored copy is still valid. Metadata is fetched
   * only by the request that starts a flow, and only if the client ID is a URL.
   */
  alwaysRetrieved: s.optional(s.boolean),
  /**
   * Whether client IDs may be `http` URLs. Intended for development on a single machine; in production, use it only
   * with `cimdAllowlistEnabled` of the service.
   */
  httpPermitted: s.optional(s.boolean),
  /** Whether client IDs may have a query component. The draft discourages it, and Authlete rejects it by default. */
  queryPermitted: s.optional(s.boolean),
});
