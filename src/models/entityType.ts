import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** The entity types of [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html#name-entity-types). */
export const EntityType = {
  /** A client of OpenID Connect: `openid_relying_party`. */
  OpenidRelyingParty: "OPENID_RELYING_PARTY",
  /** A server of OpenID Connect: `openid_provider`. */
  OpenidProvider: "OPENID_PROVIDER",
  /** A server of OAuth 2.0: `oauth_authorization_server`. */
  OauthAuthorizationServer: "OAUTH_AUTHORIZATION_SERVER",
  /** A client of OAuth 2.0: `oauth_client`. */
  OauthClient: "OAUTH_CLIENT",
  /** A protected resource: `oauth_resource`. */
  OauthResource: "OAUTH_RESOURCE",
  /**
   * Any entity of a federation. Entities that provide federation endpoints must have this type: `federation_entity`.
   */
  FederationEntity: "FEDERATION_ENTITY",
  /**
   * A credential issuer of [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html): `openid_credential_issuer`.
   */
  OpenidCredentialIssuer: "OPENID_CREDENTIAL_ISSUER",
} as const;

/**
 * The entity types of [OpenID Federation 1.0](https://openid.net/specs/openid-federation-1_0.html#name-entity-types).
 *
 * @example
 * ```ts
 * const type: EntityType = EntityType.OpenidProvider;
 * ```
 */
export type EntityType = (typeof EntityType)[keyof typeof EntityType];

/** Schema of {@link EntityType}. */
export const EntityTypeSchema: GenericSchema<EntityType> = /* @__PURE__ */ s.enumeration();
