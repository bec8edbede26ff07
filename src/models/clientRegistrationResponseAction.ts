import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What became of a request of dynamic client registration. */
export const ClientRegistrationResponseAction = {
  /** The client's request was wrong. */
  BadRequest: "BAD_REQUEST",
  /** The client was registered. */
  Created: "CREATED",
  /** The client was deleted. */
  Deleted: "DELETED",
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client's registration was read. */
  Ok: "OK",
  /** The registration access token is not valid, or its client does not exist (any more) or is not valid. */
  Unauthorized: "UNAUTHORIZED",
  /** The client's registration was changed. */
  Updated: "UPDATED",
} as const;

/**
 * What became of a request of dynamic client registration.
 *
 * @example
 * ```ts
 * const action: ClientRegistrationResponseAction = ClientRegistrationResponseAction.Created;
 * ```
 */
export type ClientRegistrationResponseAction = Open<
  (typeof ClientRegistrationResponseAction)[keyof typeof ClientRegistrationResponseAction]
>;

/** Schema of {@link ClientRegistrationResponseAction}. */
export const ClientRegistrationResponseActionSchema: GenericSchema<ClientRegistrationResponseAction> =
  /* @__PURE__ */ s.enumeration();
