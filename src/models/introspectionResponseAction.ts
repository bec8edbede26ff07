import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What a resource server has to do with the request that came with the token. */
export const IntrospectionResponseAction = {
  /** Answer with 500: something failed at Authlete, or the call was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** Answer with 400: the client's request had no token. */
  BadRequest: "BAD_REQUEST",
  /** Answer with 401: there is no such token, or it has expired. */
  Unauthorized: "UNAUTHORIZED",
  /** Answer with 403: the token lacks a scope, or is another user's. */
  Forbidden: "FORBIDDEN",
  /** Serve the request: the token is good for what was asked. */
  Ok: "OK",
} as const;

/**
 * What a resource server has to do with the request that came with the token.
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
