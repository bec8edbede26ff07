import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the preparation of the credential issuer metadata ended. */
export const VciMetadataResponseAction = {
  /** The document is ready. */
  Ok: "OK",
  /** Verifiable credentials are not enabled for the service. */
  NotFound: "NOT_FOUND",
  /** Something failed at Authlete, or the service is not set up completely. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
} as const;

/**
 * How the preparation of the credential issuer metadata ended.
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
