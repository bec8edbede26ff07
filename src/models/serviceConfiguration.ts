import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * The discovery document of a service, as returned by `serviceGetConfiguration`. It is ready to be published, with the
 * field names of [OpenID Connect
 * Discovery](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata). Return it from
 * `/.well-known/openid-configuration`.
 *
 * The fields depend on the settings of the service, so their type is `unknown`.
 *
 * @example
 * ```ts
 * declare const configuration: ServiceConfiguration;
 * const { issuer, token_endpoint: tokenEndpoint } = configuration;
 * if (typeof tokenEndpoint === "string") console.log(issuer, tokenEndpoint);
 * ```
 */
export interface ServiceConfiguration extends Record<string, unknown> {}

/** Schema of {@link ServiceConfiguration}. */
export const ServiceConfigurationSchema: GenericSchema<ServiceConfiguration> = s.freeForm();
