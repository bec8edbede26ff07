import * as s from "./schemaParts.js";

/**
 * The request of `serviceRemove`: the service to delete.
 *
 * @example
 * ```ts
 * const request: ServiceRemoveIdpRequest = { organizationId: 143361107080408, serviceId: 715948317 };
 * ```
 */
export interface ServiceRemoveIdpRequest extends s.InferOutput<typeof ServiceRemoveIdpRequestSchema> {}

/** Schema of {@link ServiceRemoveIdpRequest}. */
export const ServiceRemoveIdpRequestSchema = s.object({
  /** ID of the organization that owns the service. */
  organizationId: s.integer,
  /** ID of the API server. Default: that of the context. */
  apiServerId: s.optional(s.integer),
  /** ID of the service to delete. There is no default. */
  serviceId: s.integer,
});
