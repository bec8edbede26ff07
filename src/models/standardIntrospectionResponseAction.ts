import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of an introspection request. */
export const StandardIntrospectionResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The resource server's request is invalid: it contains no token. */
  BadRequest: "BAD_REQUEST",
  /** The response is JSON, whether or not the token is active. */
  Ok: "OK",
  /** The response is a JWT. */
  Jwt: "JWT",
} as const;

/**
 * The result of an introspection request.
 *
 * @example
 * ```ts
 * const action: StandardIntrospectionResponseAction = StandardIntrospectionResponseAction.Jwt;
 * ```
 */
export type StandardIntrospectionResponseAction = Open<
  (typeof StandardIntrospectionResponseAction)[keyof typeof StandardIntrospectionResponseAction]
>;

/** Schema of {@link StandardIntrospectionResponseAction}. */
export const StandardIntrospectionResponseActionSchema: GenericSchema<StandardIntrospectionResponseAction> =
  /* @__PURE__ */ s.enumeration();
