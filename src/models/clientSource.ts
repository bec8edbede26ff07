import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** The origin of a client: a registration or a metadata document. */
export const ClientSource = {
  /** Dynamic registration by the client itself, [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591). */
  DynamicRegistration: "DYNAMIC_REGISTRATION",
  /** Automatic registration of [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html). */
  AutomaticRegistration: "AUTOMATIC_REGISTRATION",
  /** Explicit registration of OpenID Federation. */
  ExplicitRegistration: "EXPLICIT_REGISTRATION",
  /**
   * A metadata document at the URL that is the client ID, [OAuth Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  MetadataDocument: "METADATA_DOCUMENT",
  /** Registration by the operator, in the console or with `clientCreate`. */
  StaticRegistration: "STATIC_REGISTRATION",
} as const;

/**
 * The origin of a client: a registration or a metadata document.
 *
 * @example
 * ```ts
 * const source: ClientSource = ClientSource.StaticRegistration;
 * ```
 */
export type ClientSource = (typeof ClientSource)[keyof typeof ClientSource];

/** Schema of {@link ClientSource}. */
export const ClientSourceSchema: GenericSchema<ClientSource> = /* @__PURE__ */ s.enumeration();

export {
  /** @deprecated Use {@link ClientSource}. */
  ClientSource as ClientClientSource,
  /** @deprecated Use {@link ClientSource}. */
  ClientSource as ClientLimitedAuthorizationClientSource,
};
