import { AuthzDetailsSchema } from "./authzDetails.js";
import { DeviceAuthorizationResponseActionSchema } from "./deviceAuthorizationResponseAction.js";
import { DynamicScopeSchema } from "./dynamicScope.js";
import { GrantSchema } from "./grant.js";
import { GrantManagementActionSchema } from "./grantManagementAction.js";
import { PairSchema } from "./pair.js";
import { ScopeSchema } from "./scope.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the device authorization endpoint has to do next. Look at this first. */
  action: v.optional(DeviceAuthorizationResponseActionSchema),
  /** JSON for the body of the answer to the client: the codes, or an error. */
  responseContent: v.optional(v.string()),
  /** The client that made the request: the ID that Authlete gave it. */
  clientId: v.optional(v.IntegerSchema),
  /** Its alias; absent where it has none. */
  clientIdAlias: v.optional(v.string()),
  /** Whether the client named itself by that alias. */
  clientIdAliasUsed: v.optional(v.boolean()),
  /** Name of the client. */
  clientName: v.optional(v.string()),
  /**
   * How the client has to authenticate itself at the endpoint, spelt as in `ClientAuthMethod`, such as `NONE`
   * of public clients. Absent where the client was not recognized.
   */
  clientAuthMethod: v.optional(v.string()),
  /**
   * Scopes that the client asks for; those unknown to the service are left out. They come without
   * `description` and `descriptions`, even where the service has them.
   */
  scopes: v.optional(v.array(ScopeSchema)),
  /**
   * Names of the claims that scopes such as `profile` and `email` stand for
   * ([scopes as claims](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)). Absent without
   * the scope `openid`.
   */
  claimNames: v.optional(v.array(v.string())),
  /**
   * Classes of authentication that the client wishes, the best first: `acr_values`, else the client's
   * default. Those that the service does not support are left out.
   */
  acrs: v.optional(v.array(v.string())),
  /** The `device_code`, by which the client asks for its tokens. A secret of the client. */
  deviceCode: v.optional(v.string()),
  /** The `user_code`, which the user types into your verification page. */
  userCode: v.optional(v.string()),
  /** The `verification_uri`: address of your verification page, as the service is set up. */
  verificationUri: v.optional(v.string()),
  /**
   * The `verification_uri_complete`: that address with the user code in it, for a QR code. Absent where the
   * service is not set up for it.
   */
  verificationUriComplete: v.optional(v.string()),
  /** Lifetime of both codes in seconds (`expires_in`). */
  expiresIn: v.optional(v.IntegerSchema),
  /**
   * Shortest time between two token requests of the client, in seconds (`interval`). 0: the client is told
   * nothing, and has to wait 5 seconds.
   */
  interval: v.optional(v.IntegerSchema),
  /** What is odd about the request, but did not make it fail. */
  warnings: v.optional(v.array(v.string())),
  /**
   * URIs of the resources that the client wants tokens for,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  resources: v.optional(v.array(v.string())),
  /**
   * The `authorization_details` of the request, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). Absent
   * where it had none.
   */
  authorizationDetails: v.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: v.optional(v.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: v.optional(v.array(PairSchema)),
  /** The scopes asked for whose names have a variable part, such as `consent:4711`. */
  dynamicScopes: v.optional(v.array(DynamicScopeSchema)),
  /**
   * What the request wants done with a grant, its `grant_management_action` of
   * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html): `CREATE`,
   * `REPLACE` or `MERGE`. Absent where it had none.
   */
  gmAction: v.optional(v.open(GrantManagementActionSchema)),
  /** The grant that the request refers to, its `grant_id`. Absent where it had none. */
  grantId: v.optional(v.string()),
  /** What that grant covers. */
  grant: v.optional(GrantSchema),
  /**
   * The user who gave that grant. Where another user consents in the end, Authlete leaves the grant as it is.
   */
  grantSubject: v.optional(v.string()),
  /** Entity ID of the client in OpenID Federation; absent where it has none. */
  clientEntityId: v.optional(v.string()),
  /** Whether the client named itself by its entity ID. */
  clientEntityIdUsed: v.optional(v.boolean()),
  /**
   * URL of the Client ID Metadata Document that the client's metadata were taken from. Absent where they
   * were not.
   */
  metadataDocumentLocation: v.optional(v.string()),
  /** Whether the client's metadata came from such a document instead of from Authlete's database. */
  metadataDocumentUsed: v.optional(v.boolean()),
});

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
export interface DeviceAuthorizationResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link DeviceAuthorizationResponse}. */
export const DeviceAuthorizationResponseSchema: v.GenericSchema<DeviceAuthorizationResponse> = schema;
