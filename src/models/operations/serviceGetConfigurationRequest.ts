import type { ServiceConfiguration } from "../serviceConfiguration.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** Whether the JSON comes indented. Of no effect on the value, which is parsed. Default: `false`. */
  pretty: v.optional(v.boolean()),
  /**
   * A JSON Patch ([RFC 6902](https://www.rfc-editor.org/rfc/rfc6902)), as JSON in a string, that Authlete
   * applies to the document before it sends it. Absent: the document goes out as the settings make it.
   */
  patch: v.optional(v.string()),
});

/**
 * The request of `serviceGetConfiguration`.
 *
 * @example
 * ```ts
 * const request: ServiceGetConfigurationRequest = {
 *   patch: JSON.stringify([{ op: "add", path: "/op_region", value: "eu" }]),
 * };
 * ```
 */
export interface ServiceGetConfigurationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceGetConfigurationRequest}. */
export const ServiceGetConfigurationRequestSchema: v.GenericSchema<ServiceGetConfigurationRequest> = schema;

/** @deprecated Use `ServiceConfiguration` of `models`. */
export type ServiceConfigurationApiResponse = ServiceConfiguration;
