import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The next step of a resource server after it has introspected an access token. */
export const IntrospectionResponseAction = {
  /** Respond with 500: Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** Respond with 400: the client's request contains no token. */
  BadRequest: "BAD_REQUEST",
  /** Respond with 401: the token does not exist or has expired. */
  Unauthorized: "UNAUTHORIZED",
  /** Respond with 403: the token lacks a scope, or belongs to another user. */
  Forbidden: "FORBIDDEN",
  /** Serve the request: the token is valid and satisfies the requirements. */
  Ok: "OK",
} as const;

/**
 * The next step of a resource server after it has introspected an access token.
 *
 * @example
 * ```ts
 * const action: IntrospectionResponseAction = IntrospectionResponseAction.Ok;
 * ```
 */
export type IntrospectionResponseAction = Open<
  (typeof IntrospectionResponseAction)[keyof typeof IntrospectionResponseAction]
>;

/** Schema of {@link IntrospectionResponseAction}. */
export const IntrospectionResponseActionSchema: GenericSchema<IntrospectionResponseAction> =
  /* @__PURE__ */ s.enumeration();
