import { jwkSetEndpointServiceJwksGetApi } from "../funcs/jwkSetEndpointServiceJwksGetApi.js";
import { Namespace } from "./namespace.js";

/** `authlete.jwkSetEndpoint`: the JWK Set endpoint. */
export class JwkSetEndpoint extends Namespace {
  readonly serviceJwksGetApi = this.method(jwkSetEndpointServiceJwksGetApi);
}
