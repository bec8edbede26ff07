import * as v from "./valibot.js";

const schema = v.object({
  /**
   * Whether the client's metadata are fetched anew although the stored copy is still good. They are fetched
   * only by the request that starts a flow, and only where the client ID is a URL.
   */
  alwaysRetrieved: v.optional(v.boolean()),
  /**
   * Whether client IDs may be `http` URLs. Meant for development on one machine; in production use it with
   * the service's `cimdAllowlistEnabled` only.
   */
  httpPermitted: v.optional(v.boolean()),
  /**
   * Whether client IDs may have a query. The draft discourages it, and Authlete refuses it by default.
   */
  queryPermitted: v.optional(v.boolean()),
});

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
export interface CimdOptions extends v.InferOutput<typeof schema> {}

/** Schema of {@link CimdOptions}. */
export const CimdOptionsSchema: v.GenericSchema<CimdOptions> = schema;
