import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * The discovery document of a service, as `serviceGetConfiguration` gives it: ready to be published, with the
 * member names of [OpenID Connect
 * Discovery](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata). Your server
 * answers `/.well-known/openid-configuration` with it.
 *
 * Which members there are depends on the settings of the service, so each is `unknown` here.
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
