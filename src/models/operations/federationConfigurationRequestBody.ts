import { EntityTypeSchema } from "../entityType.js";
import * as s from "../schemaParts.js";

/**
 * The body of `federationConfiguration`: the entity types that the entity configuration describes.
 *
 * @example
 * ```ts
 * const requestBody: FederationConfigurationRequestBody = { entityTypes: ["OPENID_PROVIDER"] };
 * ```
 */
export interface FederationConfigurationRequestBody
  extends s.InferOutput<typeof FederationConfigurationRequestBodySchema> {}

/** Schema of {@link FederationConfigurationRequestBody}. */
export const FederationConfigurationRequestBodySchema = s.object({
  /**
   * The entity types that the entity configuration describes. Authlete ignores those that it does not support. Default:
   * `OPENID_PROVIDER`.
   */
  entityTypes: s.optional(s.array(EntityTypeSchema)),
});
