import { clientGet } from "./funcs/clientGet.js";
import { clientUpdate } from "./funcs/clientUpdate.js";
import { serviceGet } from "./funcs/serviceGet.js";
import { serviceUpdate } from "./funcs/serviceUpdate.js";
import { type Client, ClientSchema } from "./models/client.js";
import type { ConflictError, OperationError } from "./models/errors.js";
import { type Service, ServiceSchema } from "./models/service.js";
import type { Patch } from "./patch/change.js";
import { patchObject } from "./patch/patchObject.js";
import type { Context, RequestOptions, Result } from "./types.js";

export type { Patch } from "./patch/change.js";

/** The fields that the requests of {@link clientPatch} and {@link servicePatch} have in common. */
export interface PatchRequest<Model extends object> {
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId?: string | undefined;
  /** The changes. */
  patch: Patch<Model>;
  /**
   * Whether the patch may set fields that this SDK does not know, at any depth. Default: `false`, so that a misspelled name
   * is an error. Unknown fields that are stored already are never lost.
   */
  allowUnknownFields?: boolean | undefined;
}

/** The request of {@link clientPatch}. */
export interface ClientPatchRequest extends PatchRequest<Client> {
  /** ID of the client. The type allows `undefined`, so that the `clientId` of a response can be passed on. */
  clientId: string | number | undefined;
}

/** The request of {@link servicePatch}. */
export interface ServicePatchRequest extends PatchRequest<Service> {}

/**
 * Changes some settings of a client and leaves all others as they are.
 *
 * `clientUpdate` replaces the client: settings that its request omits are reset, such as client authentication and PKCE.
 * This function reads the client (`clientGet`), changes it, reads it again to see that nothing else changed it meanwhile
 * (`modifiedAt`), and writes the whole client (`clientUpdate`): three calls, and one if the patch changes nothing. A
 * change within the milliseconds between the last two calls is not noticed, since Authlete has no conditional update.
 *
 * The patch is an object of the changed fields, where `null` resets a field to its default and `undefined` leaves it
 * unchanged, or a function that returns the new client. Fields that Authlete sets itself (`clientId`, `clientSecret`,
 * `createdAt` and others) cannot be changed and are not sent. Unknown field names in the patch are refused, unless
 * `allowUnknownFields` is true.
 *
 * @example
 * ```ts
 * import { clientPatch } from "authlete-typescript-sdk/patch";
 *
 * const res = await clientPatch(authlete, { clientId: "26888344961664", patch: { pkceRequired: true } });
 * if (res.ok) console.log(res.value.pkceRequired);
 * else if (res.error.name === "ConflictError") console.error("Another change was faster. Try again.");
 * else console.error(res.error.message);
 * ```
 *
 * @example
 * ```ts
 * import { clientPatch } from "authlete-typescript-sdk/patch";
 *
 * const res = await clientPatch(authlete, {
 *   clientId: "26888344961664",
 *   patch: (client) => ({
 *     ...client,
 *     redirectUris: [...(client.redirectUris ?? []), "https://printer.example.com/new"],
 *   }),
 * });
 * if (!res.ok) throw res.error;
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client, and the changes
 * @param options the {@link RequestOptions} of each call; `timeoutMs` limits each of them
 * @returns the client after the change, or an error of {@link OperationError} or a {@link ConflictError}; the promise
 *   never rejects
 */
export function clientPatch(
  authlete: Context,
  request: ClientPatchRequest,
  options?: RequestOptions,
): Promise<Result<Client, OperationError | ConflictError>> {
  return patchObject(
    {
      name: "clientPatch",
      model: "Client",
      schema: ClientSchema,
      setByAuthlete: [
        "number",
        "serviceNumber",
        "clientId",
        "clientSecret",
        "dynamicallyRegistered",
        "createdAt",
        "modifiedAt",
        "derivedSectorIdentifier",
      ],
      read: (target) => clientGet(authlete, target as { clientId: string }, options),
      write: (target, client) =>
        clientUpdate(authlete, { ...(target as { clientId: string }), client }, options),
    },
    request,
  );
}

/**
 * Changes some settings of a service and leaves all others as they are, like {@link clientPatch}.
 *
 * `serviceUpdate` replaces the service: settings that its request omits are reset. This function reads the service
 * (`serviceGet`), changes it, reads it again to see that nothing else changed it meanwhile, and writes all settings
 * (`serviceUpdate`).
 *
 * @example
 * ```ts
 * import { servicePatch } from "authlete-typescript-sdk/patch";
 *
 * const res = await servicePatch(authlete, { patch: { accessTokenDuration: 600 } });
 * if (res.ok) console.log(res.value.accessTokenDuration);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the changes, and the service if it is not that of the context
 * @param options the {@link RequestOptions} of each call; `timeoutMs` limits each of them
 * @returns the service after the change, or an error of {@link OperationError} or a {@link ConflictError}; the promise
 *   never rejects
 */
export function servicePatch(
  authlete: Context,
  request: ServicePatchRequest,
  options?: RequestOptions,
): Promise<Result<Service, OperationError | ConflictError>> {
  return patchObject(
    {
      name: "servicePatch",
      model: "Service",
      schema: ServiceSchema,
      setByAuthlete: ["number", "apiKey", "apiSecret", "serviceOwnerNumber", "createdAt", "modifiedAt"],
      read: (target) => serviceGet(authlete, target, options),
      write: (target, service) => serviceUpdate(authlete, { ...target, service }, options),
    },
    request,
  );
}
