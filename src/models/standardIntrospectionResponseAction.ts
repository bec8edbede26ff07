import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How an introspection request ended. */
export const StandardIntrospectionResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The resource server's request was wrong: it had no token. */
  BadRequest: "BAD_REQUEST",
  /** There is an answer in JSON, whether the token is active or not. */
  Ok: "OK",
  /** There is an answer in the form of a JWT. */
  Jwt: "JWT",
} as const;

/**
 * How an introspection request ended.
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
