import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * JSON schemas that validate `verified_claims`, [OpenID Connect for Identity
 * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
 */
export const VerifiedClaimsValidationSchema = {
  /** The schemas of the specification. The default. */
  Standard: "standard",
  /** The same schemas, but evidence can also be an `id_document`, as in older drafts. */
  StandardPlusIdDocument: "standard+id_document",
} as const;

/**
 * JSON schemas that validate `verified_claims`, [OpenID Connect for Identity
 * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
 *
 * @example
 * ```ts
 * const service: Service = { verifiedClaimsValidationSchemaSet: VerifiedClaimsValidationSchema.Standard };
 * ```
 */
export type VerifiedClaimsValidationSchema =
  (typeof VerifiedClaimsValidationSchema)[keyof typeof VerifiedClaimsValidationSchema];

/** Schema of {@link VerifiedClaimsValidationSchema}. */
export const VerifiedClaimsValidationSchemaSchema: GenericSchema<VerifiedClaimsValidationSchema> =
  /* @__PURE__ */ s.enumeration();
