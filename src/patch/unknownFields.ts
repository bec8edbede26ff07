import type { Issue } from "../models/errors.js";
import type { GenericSchema } from "../models/schema.js";
import { isSame } from "./isSame.js";

/** What is read of a schema: the fields of an object, the elements of an array, and the schema in an optional field. */
interface Schema {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
}

type Fields = Record<string, unknown>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a model has a field. */
export function isKnown(schema: GenericSchema, name: string): boolean {
  return Object.hasOwn((schema as unknown as Schema).entries ?? {}, name);
}

/** The fields of a stored object that its model does not have. */
export function unknownFields(schema: GenericSchema, stored: object): Fields {
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !isKnown(schema, name)));
}

export function unknownField(path: Issue["path"], model = "the object"): Issue {
  const message = `is not a field of ${model}; correct its name, or set allowUnknownFields`;
  return { path, code: "UNKNOWN", message };
}

/**
 * Issues for fields at any depth that no model has and that the change adds or changes. Those that are stored already may
 * stay: they are settings that are newer than this SDK.
 */
export function unknownChanges(schema: GenericSchema, next: Fields, stored: Fields): Issue[] {
  return changesIn(schema as unknown as Schema, next, [stored], []);
}

/** @param stored the values in whose place the next value may be: the element of an array may have moved */
function changesIn(outer: Schema, next: unknown, stored: readonly unknown[], path: Issue["path"]): Issue[] {
  const schema = outer.wrapped ?? outer;
  const { entries, item } = schema;
  if (Array.isArray(next)) {
    if (!item) return [];
    const elements = stored.filter(Array.isArray).flat();
    return next.flatMap((element, index) => changesIn(item, element, elements, [...path, index]));
  }
  if (!isObject(next) || !entries) return [];
  return Object.entries(next).flatMap(([name, value]) => {
    const values = stored.filter(isObject).map((object) => object[name]);
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (entry) return changesIn(entry, value, values, [...path, name]);
    return value === null || values.some((one) => isSame(one, value)) ? [] : [unknownField([...path, name])];
  });
}
