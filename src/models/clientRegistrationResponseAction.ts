import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of a dynamic client registration request. */
export const ClientRegistrationResponseAction = {
  /** The client's request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** The client was registered. */
  Created: "CREATED",
  /** The client was deleted. */
  Deleted: "DELETED",
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client's registration was read. */
  Ok: "OK",
  /** The registration access token is invalid, or its client is invalid, does not exist or no longer exists. */
  Unauthorized: "UNAUTHORIZED",
  /** The client's registration was updated. */
  Updated: "UPDATED",
} as const;

/**
 * The result of a dynamic client registration request.
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
