import { AuthzDetailsSchema } from "./authzDetails.js";
import { DeviceVerificationResponseActionSchema } from "./deviceVerificationResponseAction.js";
import { DynamicScopeSchema } from "./dynamicScope.js";
import { GrantSchema } from "./grant.js";
import { GrantManagementActionSchema } from "./grantManagementAction.js";
import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";

/**
 * The response of `deviceFlowVerification`: whether the user code is valid, and what the user must consent to.
 *
 * @example
 * ```ts
 * const response: DeviceVerificationResponse = {
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
  /** What your verification page must do next. */
  action: s.optional(DeviceVerificationResponseActionSchema),
  /** ID that Authlete assigned to the client that the user code was issued to. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias in the request. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Name of the client. Show it to the user. */
  clientName: s.optional(s.string),
  /** The requested scopes. They have no `description` and `descriptions`, even if the service defines them. */
  scopes: s.optional(s.array(ScopeSchema)),
  /**
   * Names of the claims that are requested by scopes such as `profile` and `email` ([scopes as
   * claims](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)). Absent without the scope `openid`.
   * Pass their values to `deviceFlowComplete`.
   */
  claimNames: s.optional(s.array(s.string)),
  /** Authentication context classes that the client requests, as in the response of `deviceFlowAuthorization`. */
  acrs: s.optional(s.array(s.string)),
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
  /** When the user code expires, in milliseconds since the epoch. */
  expiresAt: s.optional(s.integer),
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
});
