import * as s from "../schemaParts.js";
import type { ServiceConfiguration } from "../serviceConfiguration.js";

/**
 * The request of `serviceGetConfiguration`: changes to the discovery document, and its format.
 *
 * @example
 * ```ts
 * const request: ServiceGetConfigurationRequest = {
 *   patch: JSON.stringify([{ op: "add", path: "/op_region", value: "eu" }]),
 * };
 * ```
 */
export interface ServiceGetConfigurationRequest
  extends s.InferOutput<typeof ServiceGetConfigurationRequestSchema> {}

/** Schema of {@link ServiceGetConfigurationRequest}. */
export const ServiceGetConfigurationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Whether the JSON is indented. This has no effect on the value, which is parsed. Default: `false`. */
  pretty: s.optional(s.boolean),
  /**
   * A JSON Patch ([RFC 6902](https://www.rfc-editor.org/rfc/rfc6902)), as JSON in a string, that Authlete applies to
   * the document before returning it. Default: no changes.
   */
  patch: s.optional(s.string),
});

/** @deprecated Use `ServiceConfiguration` of `models`. */
export type ServiceConfigurationApiResponse = ServiceConfiguration;
