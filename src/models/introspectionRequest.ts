import { PairSchema } from "./pair.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** The access token that the client presented: its value, or its JWT where the service makes such. */
  token: v.string(),
  /**
   * Names of scopes that the resource asks for. One that the token lacks leads to `FORBIDDEN` with
   * `insufficient_scope`.
   */
  scopes: v.optional(v.array(v.string())),
  /**
   * The user that the resource asks for. Another one behind the token leads to `FORBIDDEN` with
   * `invalid_request`.
   */
  subject: v.optional(v.string()),
  /**
   * Certificate of the client's TLS connection in PEM, for tokens that are bound to one, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  clientCertificate: v.optional(v.string()),
  /**
   * The `DPoP` header of the client's request, for tokens that are bound to a key, [RFC
   * 9449](https://www.rfc-editor.org/rfc/rfc9449).
   */
  dpop: v.optional(v.string()),
  /** HTTP method of the client's request, which the DPoP proof has to name. */
  htm: v.optional(v.string()),
  /** URL of the client's request without query, which the DPoP proof has to name. */
  htu: v.optional(v.string()),
  /** URIs of resources that the token must be for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). */
  resources: v.optional(v.array(v.string())),
  /**
   * Classes of authentication (`acr`), one of which the user's authentication must satisfy, [RFC
   * 9470](https://www.rfc-editor.org/rfc/rfc9470).
   */
  acrValues: v.optional(v.array(v.string())),
  /**
   * How long ago the user may have been authenticated at most, in seconds, [RFC
   * 9470](https://www.rfc-editor.org/rfc/rfc9470).
   */
  maxAge: v.optional(v.IntegerSchema),
  /**
   * Components that the signature of the client's request must cover, [RFC
   * 9421](https://www.rfc-editor.org/rfc/rfc9421). Default: `@method`, `@target-uri`, `authorization`.
   */
  requiredComponents: v.optional(v.array(v.string())),
  /** Full URL of the userinfo endpoint, where that is the resource. */
  uri: v.optional(v.string()),
  /** Body of the client's request, where it is signed and has one. */
  message: v.optional(v.string()),
  /**
   * Headers of the client's request that its signature covers, `Signature` and `Signature-Input` among them.
   */
  headers: v.optional(v.array(PairSchema)),
  /** URL of the client's request with query, which its signature covers. */
  targetUri: v.optional(v.string()),
  /**
   * Whether the DPoP proof must hold the nonce that Authlete expects; the answer then has `dpopNonce`. Absent
   * or `false`: as the service is set up.
   */
  dpopNonceRequired: v.optional(v.boolean()),
  /** Whether the client's request has a body, so that its signature must cover `content-digest`. */
  requestBodyContained: v.optional(v.boolean()),
});

/**
 * What `introspectionProcess` sends: the token, and what the resource asks of it.
 *
 * @example
 * ```ts
 * const request: IntrospectionRequest = {
 *   token: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *   scopes: ["history.read"],
 * };
 * ```
 */
export interface IntrospectionRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link IntrospectionRequest}. */
export const IntrospectionRequestSchema: v.GenericSchema<IntrospectionRequest> = schema;
