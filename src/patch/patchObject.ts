import { ConflictError, type OperationError } from "../models/errors.js";
import { errorOf } from "../runtime/errors/failures.js";
import { withResponse } from "../runtime/result.js";
import { own } from "../runtime/settings/own.js";
import type { Result } from "../types.js";
import { changeOf, type Described, type Patch } from "./change.js";
import { isSame } from "./isSame.js";

/** A kind of object that can be read and replaced. */
export interface Patchable<Model extends object> extends Described<Model> {
  read(target: object): Promise<Result<Model, OperationError>>;
  write(target: object, object: Model): Promise<Result<Model, OperationError>>;
}

/** Reads an object, changes it, and replaces it if nothing else has changed it meanwhile. */
export async function patchObject<Model extends object & { modifiedAt?: number | undefined }>(
  patchable: Patchable<Model>,
  request: { readonly patch: Patch<Model>; readonly allowUnknownFields?: boolean | undefined },
): Promise<Result<Model, OperationError | ConflictError>> {
  const { name } = patchable;
  try {
    const { patch, allowUnknownFields = false, ...target } = own(request);
    const change = changeOf(patchable, patch, allowUnknownFields);

    const stored = await patchable.read(target);
    if (!stored.ok) return stored;
    const object = await change(stored.value);
    if (!object) return stored;

    const latest = await patchable.read(target);
    if (!latest.ok) return latest;
    if (isModified(stored.value, latest.value)) return conflict(name, latest.response);
    return await patchable.write(target, object);
  } catch (caught) {
    return { ok: false, error: errorOf(name, caught) };
  }
}

/** Whether an object was changed after it was first read. A server that does not say when is compared as a whole. */
function isModified(
  stored: { modifiedAt?: number | undefined },
  latest: { modifiedAt?: number | undefined },
): boolean {
  const isDated = stored.modifiedAt !== undefined && latest.modifiedAt !== undefined;
  return isDated ? stored.modifiedAt !== latest.modifiedAt : !isSame(stored, latest);
}

function conflict(name: string, response: Response): Result<never, ConflictError> {
  const message = `${name} changed nothing: something else changed the object after it was read. Call ${name} again.`;
  return withResponse({ ok: false, error: new ConflictError(message, { response }) }, response);
}
