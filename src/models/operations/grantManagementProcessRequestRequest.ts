import { GMRequestSchema } from "../gMRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** What the client asked for. */
  gMRequest: GMRequestSchema,
});

/**
 * The request of `grantManagementProcessRequest`.
 *
 * @example
 * ```ts
 * const request: GrantManagementProcessRequestRequest = {
 *   gMRequest: { gmAction: "REVOKE", grantId: "TSdqirmAxDa0_-DB_1bASQ", accessToken: "…" },
 * };
 * ```
 */
export interface GrantManagementProcessRequestRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link GrantManagementProcessRequestRequest}. */
export const GrantManagementProcessRequestRequestSchema: v.GenericSchema<GrantManagementProcessRequestRequest> =
  schema;
