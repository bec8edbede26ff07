import type { Issue } from "../models/errors.js";
import type { GenericSchema } from "../models/schema.js";
import { refusal } from "../runtime/errors/refusal.js";
import { check, kindOf } from "../runtime/schema/check.js";
import { isSame } from "./isSame.js";
import { isKnown, isObject, unknownChanges, unknownField, unknownFields } from "./unknownFields.js";

/**
 * The change of an object: the fields to change, or a function that returns the new object.
 *
 * In an object, `null` resets a field to its default, and `undefined` leaves it unchanged. The function receives a copy of
 * the stored object, and a field that its result omits is reset; fields that this SDK does not know are kept.
 */
export type Patch<Model extends object> =
  | { readonly [Field in keyof Model]?: Model[Field] | null | undefined }
  | ((stored: Model) => Model | Promise<Model>);

/** What is known of the objects that are changed. */
export interface Described<Model extends object> {
  /** The function that the program calls, for messages. */
  readonly name: string;
  /** The name of the model, for messages. */
  readonly model: string;
  readonly schema: GenericSchema<Model>;
  /** Fields that no request can set. */
  readonly setByAuthlete: readonly (keyof Model & string)[];
}

type Fields = Record<string, unknown>;

/** The new object, without the fields that Authlete sets; `undefined` if nothing changes. */
export type Change<Model> = (stored: Model) => Promise<Model | undefined>;

/**
 * Checks a patch as far as that is possible without the stored object. The returned function checks the rest.
 *
 * @throws SDKValidationError with the path of each invalid field
 */
export function changeOf<Model extends object>(
  described: Described<Model>,
  patch: Patch<Model>,
  allowUnknownFields: boolean,
): Change<Model> {
  const changedBy = async (stored: Model, next: Fields): Promise<Model | undefined> =>
    completed(described, next, stored as Fields, allowUnknownFields) as Model | undefined;

  if (typeof patch === "function") {
    return async (stored) => {
      const next = encoded(described, await patch(copyOf(stored)));
      return changedBy(stored, { ...unknownFields(described.schema, stored), ...next });
    };
  }
  const changes = encoded(described, patch);
  if (!allowUnknownFields) refuse(described, unknownNames(described, changes));
  return async (stored) => changedBy(stored, { ...stored, ...changes });
}

/** The new object without the fields that cannot be set, or `undefined` if it is as before. */
function completed<Model extends object>(
  described: Described<Model>,
  next: Fields,
  stored: Fields,
  allowUnknownFields: boolean,
): Fields | undefined {
  const { schema, setByAuthlete } = described;
  const isChanged = (name: string) => Object.hasOwn(next, name) && !isSame(next[name], stored[name]);
  refuse(described, setByAuthlete.filter(isChanged).map(cannotBeSet));
  if (!allowUnknownFields) refuse(described, unknownChanges(schema, next, stored));

  const object = withoutNulls(next);
  const before = { ...stored };
  for (const name of setByAuthlete) {
    delete object[name];
    delete before[name];
  }
  return isSame(object, before) ? undefined : object;
}

/** The fields of an object of the program, as JSON represents them. */
function encoded<Model extends object>(described: Described<Model>, given: unknown): Fields {
  const { name, schema } = described;
  let fields: unknown;
  try {
    fields = copyOf(given);
  } catch (cause) {
    throw refusal(name, [{ path: ["patch"], code: "NOT_ENCODABLE", message: "cannot be encoded" }], cause);
  }
  if (!isObject(fields)) {
    const message = `expected an object or a function that returns one, received ${kindOf(fields)}`;
    throw refusal(name, [{ path: ["patch"], code: "INVALID", message }]);
  }
  refuse(described, check(schema, withoutNulls(fields), false));
  return fields;
}

/** A copy of a value of JSON. A number that JSON would turn into `null`, which resets a field, becomes an invalid text. */
function copyOf<T>(value: T): T {
  const text = JSON.stringify(value, (_, part) =>
    Number.isFinite(part) || typeof part !== "number" ? part : `${part}`,
  );
  return text === undefined ? (undefined as T) : JSON.parse(text);
}

function refuse({ name }: { readonly name: string }, issues: readonly Issue[]): void {
  if (!issues.length) return;
  throw refusal(
    name,
    issues.map((issue) => ({ ...issue, path: ["patch", ...issue.path] })),
  );
}

function unknownNames<Model extends object>({ schema, model }: Described<Model>, fields: Fields): Issue[] {
  return Object.keys(fields)
    .filter((name) => !isKnown(schema, name))
    .map((name) => unknownField([name], model));
}

function cannotBeSet(name: string): Issue {
  return { path: [name], code: "INVALID", message: "is set by Authlete and cannot be changed" };
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
