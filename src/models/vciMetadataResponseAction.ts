import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of preparing the credential issuer metadata. */
export const VciMetadataResponseAction = {
  /** The document is ready. */
  Ok: "OK",
  /** Verifiable credentials are not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Authlete failed, or the service is not configured completely. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * The result of preparing the credential issuer metadata.
 *
 * @example
 * ```ts
 * const action: VciMetadataResponseAction = VciMetadataResponseAction.Ok;
 * ```
 */
export type VciMetadataResponseAction = Open<
  (typeof VciMetadataResponseAction)[keyof typeof VciMetadataResponseAction]
>;

/** Schema of {@link VciMetadataResponseAction}. */
export const VciMetadataResponseActionSchema: GenericSchema<VciMetadataResponseAction> =
  /* @__PURE__ */ s.enumeration();
