import { AuthzDetailsSchema } from "./authzDetails.js";
import { DeviceVerificationResponseActionSchema } from "./deviceVerificationResponseAction.js";
import { DynamicScopeSchema } from "./dynamicScope.js";
import { GrantSchema } from "./grant.js";
import { GrantManagementActionSchema } from "./grantManagementAction.js";
import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";

/**
 * What `deviceFlowVerification` gives back: whether the user code is good, and what the user is to consent
 * to.
 *
 * @example
 * ```ts
 * const answer: DeviceVerificationResponse = {
 *   action: "VALID",
 *   clientId: 26888344961664,
 *   clientName: "Living-room TV",
 *   scopes: [{ name: "history.read" }],
 *   expiresAt: 1767225600000,
 * };
 * ```
 */
export interface DeviceVerificationResponse extends s.InferOutput<typeof DeviceVerificationResponseSchema> {}

/** Schema of {@link DeviceVerificationResponse}. */
export const DeviceVerificationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your verification page has to do next. Look at this first. */
  action: s.optional(DeviceVerificationResponseActionSchema),
  /** The client that the user code was made for: the ID that Authlete gave it. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client named itself by that alias. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Name of the client, which the user should get to see. */
  clientName: s.optional(s.string),
  /**
   * Scopes that the client asks for. They come without `description` and `descriptions`, even where the
   * service has them.
   */
  scopes: s.optional(s.array(ScopeSchema)),
  /**
   * Names of the claims that scopes such as `profile` and `email` stand for
   * ([scopes as claims](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)). Absent without
   * the scope `openid`. Give their values to `deviceFlowComplete`.
   */
  claimNames: s.optional(s.array(s.string)),
  /** Classes of authentication that the client wishes, as in the answer of `deviceFlowAuthorization`. */
  acrs: s.optional(s.array(s.string)),
  /**
   * URIs of the resources that the client wants tokens for,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  resources: s.optional(s.array(s.string)),
  /**
   * The `authorization_details` of the request, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). Absent
   * where it had none.
   */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /** The scopes asked for whose names have a variable part, such as `consent:4711`. */
  dynamicScopes: s.optional(s.array(DynamicScopeSchema)),
  /** When the user code expires, in milliseconds since the epoch. */
  expiresAt: s.optional(s.integer),
  /**
   * What the request wants done with a grant, its `grant_management_action` of
   * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html): `CREATE`,
   * `REPLACE` or `MERGE`. Absent where it had none.
   */
  gmAction: s.optional(s.open(GrantManagementActionSchema)),
  /** The grant that the request refers to, its `grant_id`. Absent where it had none. */
  grantId: s.optional(s.string),
  /** What that grant covers. */
  grant: s.optional(GrantSchema),
  /**
   * The user who gave that grant. Where another user consents in the end, Authlete leaves the grant as it is.
   */
  grantSubject: s.optional(s.string),
  /** Entity ID of the client in OpenID Federation; absent where it has none. */
  clientEntityId: s.optional(s.string),
  /** Whether the client named itself by its entity ID. */
  clientEntityIdUsed: s.optional(s.boolean),
  /**
   * URL of the Client ID Metadata Document that the client's metadata were taken from. Absent where they
   * were not.
   */
  metadataDocumentLocation: s.optional(s.string),
  /** Whether the client's metadata came from such a document instead of from Authlete's database. */
  metadataDocumentUsed: s.optional(s.boolean),
});
