import { GMRequestSchema } from "../gMRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `grantManagementProcessRequest`: the grant management request of a client.
 *
 * @example
 * ```ts
 * const request: GrantManagementProcessRequestRequest = {
 *   gMRequest: { gmAction: "REVOKE", grantId: "TSdqirmAxDa0_-DB_1bASQ", accessToken: "…" },
 * };
 * ```
 */
export interface GrantManagementProcessRequestRequest
  extends s.InferOutput<typeof GrantManagementProcessRequestRequestSchema> {}

/** Schema of {@link GrantManagementProcessRequestRequest}. */
export const GrantManagementProcessRequestRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The grant management request of the client. */
  gMRequest: GMRequestSchema,
});
