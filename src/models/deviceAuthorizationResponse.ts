import { AuthzDetailsSchema } from "./authzDetails.js";
import { DeviceAuthorizationResponseActionSchema } from "./deviceAuthorizationResponseAction.js";
import { DynamicScopeSchema } from "./dynamicScope.js";
import { GrantSchema } from "./grant.js";
import { GrantManagementActionSchema } from "./grantManagementAction.js";
import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";

/**
 * The response of `deviceFlowAuthorization`: the codes for the client, or an error, [RFC
 * 8628](https://www.rfc-editor.org/rfc/rfc8628#section-3.2) (Device Authorization Grant).
 *
 * @example
 * ```ts
 * const response: DeviceAuthorizationResponse = {
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
  /** What the device authorization endpoint must do next. */
  action: s.optional(DeviceAuthorizationResponseActionSchema),
  /** JSON body of the response to the client: the codes, or an error. */
  responseContent: s.optional(s.string),
  /** ID that Authlete assigned to the client that made the request. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias in the request. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Name of the client. */
  clientName: s.optional(s.string),
  /**
   * Client authentication method that the client must use at the endpoint, spelled as in `ClientAuthMethod`, such as
   * `NONE` for public clients. Absent if the client was not identified.
   */
  clientAuthMethod: s.optional(s.string),
  /**
   * The requested scopes, without those that the service does not support. They have no `description` and
   * `descriptions`, even if the service defines them.
   */
  scopes: s.optional(s.array(ScopeSchema)),
  /**
   * Names of the claims that are requested by scopes such as `profile` and `email` ([scopes as
   * claims](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)). Absent without the scope `openid`.
   */
  claimNames: s.optional(s.array(s.string)),
  /**
   * Authentication context classes that the client requests in order of preference: `acr_values`, or otherwise the
   * default of the client. Classes that the service does not support are omitted.
   */
  acrs: s.optional(s.array(s.string)),
  /** The `device_code`, which the client uses to request its tokens. A secret of the client. */
  deviceCode: s.optional(s.string),
  /** The `user_code`, which the user enters on your verification page. */
  userCode: s.optional(s.string),
  /** The `verification_uri`: URL of your verification page, as configured for the service. */
  verificationUri: s.optional(s.string),
  /**
   * The `verification_uri_complete`: that URL with the user code, for a QR code. Absent if it is not configured for the
   * service.
   */
  verificationUriComplete: s.optional(s.string),
  /** Lifetime of both codes in seconds (`expires_in`). */
  expiresIn: s.optional(s.integer),
  /**
   * Minimum time between two token requests of the client, in seconds (`interval`). 0: the response to the client does
   * not contain it, and the client must wait 5 seconds.
   */
  interval: s.optional(s.integer),
  /** Warnings about problems in the request that did not cause it to fail. */
  warnings: s.optional(s.array(s.string)),
  /**
   * URIs of the resources that the client requests tokens for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707)
   * (Resource Indicators).
   */
  resources: s.optional(s.array(s.string)),
  /**
   * The `authorization_details` of the request, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396) (Rich Authorization
   * Requests). Absent if the request has none.
   */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /** Requested scopes whose names have a variable part, such as `consent:4711`. */
  dynamicScopes: s.optional(s.array(DynamicScopeSchema)),
  /**
   * The requested action on a grant, `grant_management_action` of [Grant Management for OAuth
   * 2.0](https://openid.net/specs/fapi-grant-management.html): `CREATE`, `REPLACE` or `MERGE`. Absent if the request
   * has none.
   */
  gmAction: s.optional(s.open(GrantManagementActionSchema)),
  /** ID of the grant that the request refers to, `grant_id`. Absent if the request has none. */
  grantId: s.optional(s.string),
  /** The content of that grant. */
  grant: s.optional(GrantSchema),
  /** The user who gave that grant. If a different user gives consent, Authlete does not change the grant. */
  grantSubject: s.optional(s.string),
  /** Entity ID of the client in OpenID Federation. Absent if the client has none. */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID in the request. */
  clientEntityIdUsed: s.optional(s.boolean),
  /**
   * URL of the Client ID Metadata Document that contains the client's metadata. Absent if Authlete did not load the
   * metadata from a document.
   */
  metadataDocumentLocation: s.optional(s.string),
  /** Whether Authlete loaded the client's metadata from such a document instead of from its database. */
  metadataDocumentUsed: s.optional(s.boolean),
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/). Requires
   * Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});
