import { AuthzDetailsSchema } from "./authzDetails.js";
import { DeviceAuthorizationResponseActionSchema } from "./deviceAuthorizationResponseAction.js";
import { DynamicScopeSchema } from "./dynamicScope.js";
import { GrantSchema } from "./grant.js";
import { GrantManagementActionSchema } from "./grantManagementAction.js";
import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";

/**
 * What `deviceFlowAuthorization` gives back: the codes for the client, or an error
 * ([RFC 8628](https://www.rfc-editor.org/rfc/rfc8628#section-3.2)).
 *
 * @example
 * ```ts
 * const answer: DeviceAuthorizationResponse = {
 *   action: "OK",
 *   deviceCode: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 *   userCode: "KWPQTZHVRM",
 *   verificationUri: "https://example.com/device",
 *   expiresIn: 600,
 *   interval: 5,
 * };
 * ```
 */
export interface DeviceAuthorizationResponse
  extends s.InferOutput<typeof DeviceAuthorizationResponseSchema> {}

/** Schema of {@link DeviceAuthorizationResponse}. */
export const DeviceAuthorizationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What the device authorization endpoint has to do next. Look at this first. */
  action: s.optional(DeviceAuthorizationResponseActionSchema),
  /** JSON for the body of the answer to the client: the codes, or an error. */
  responseContent: s.optional(s.string),
  /** The client that made the request: the ID that Authlete gave it. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client named itself by that alias. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Name of the client. */
  clientName: s.optional(s.string),
  /**
   * How the client has to authenticate itself at the endpoint, spelt as in `ClientAuthMethod`, such as `NONE`
   * of public clients. Absent where the client was not recognized.
   */
  clientAuthMethod: s.optional(s.string),
  /**
   * Scopes that the client asks for; those unknown to the service are left out. They come without
   * `description` and `descriptions`, even where the service has them.
   */
  scopes: s.optional(s.array(ScopeSchema)),
  /**
   * Names of the claims that scopes such as `profile` and `email` stand for
   * ([scopes as claims](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)). Absent without
   * the scope `openid`.
   */
  claimNames: s.optional(s.array(s.string)),
  /**
   * Classes of authentication that the client wishes, the best first: `acr_values`, else the client's
   * default. Those that the service does not support are left out.
   */
  acrs: s.optional(s.array(s.string)),
  /** The `device_code`, by which the client asks for its tokens. A secret of the client. */
  deviceCode: s.optional(s.string),
  /** The `user_code`, which the user types into your verification page. */
  userCode: s.optional(s.string),
  /** The `verification_uri`: address of your verification page, as the service is set up. */
  verificationUri: s.optional(s.string),
  /**
   * The `verification_uri_complete`: that address with the user code in it, for a QR code. Absent where the
   * service is not set up for it.
   */
  verificationUriComplete: s.optional(s.string),
  /** Lifetime of both codes in seconds (`expires_in`). */
  expiresIn: s.optional(s.integer),
  /**
   * Shortest time between two token requests of the client, in seconds (`interval`). 0: the client is told
   * nothing, and has to wait 5 seconds.
   */
  interval: s.optional(s.integer),
  /** What is odd about the request, but did not make it fail. */
  warnings: s.optional(s.array(s.string)),
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
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-
   * based-client-auth/). Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});
