// Random values for schemas, both valid and invalid.
import fc from "fast-check";
import { isClientId, isRefused, type Schema } from "./apiDocument.js";

/** Any string, including lone surrogates and names of properties of `Object.prototype`. */
export const anyString = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 5 }),
);

/** Whether a string has no lone surrogates, which paths, queries and forms cannot contain: UTF-8 cannot encode them. */
export const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

const integer = fc.oneof(fc.integer(), fc.maxSafeInteger());

/** Any JSON value, including integers beyond 2^53. */
export const anyJSON = fc.jsonValue({ maxDepth: 2, stringUnit: "binary" });

/** Any JavaScript value, whether JSON can represent it or not. */
export const anything = fc.oneof(
  anyJSON,
  fc.constantFrom<unknown>(undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, 1.5),
  fc.bigInt(),
  fc.constantFrom<unknown>(
    Symbol("s"),
    Symbol.iterator,
    () => "a function",
    new Date(0),
    new Date(Number.NaN),
  ),
);

/** Values for a schema. Some fields at any depth, and some unknown fields, have a value from `unexpected`, if there is one. */
export function valuesFor(schema: Schema, unexpected?: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const value = valuesOfType(schema, unexpected);
  return unexpected
    ? fc.oneof({ arbitrary: value, weight: 30 }, { arbitrary: unexpected, weight: 1 })
    : value;
}

function valuesOfType(schema: Schema, unexpected: fc.Arbitrary<unknown> | undefined): fc.Arbitrary<unknown> {
  const { type, wrapped, entries, item, options } = schema;
  if (wrapped) return valuesFor(wrapped, unexpected);
  if (options) return fc.oneof(...options.map((option) => valuesFor(option, unexpected)));
  if (item) return fc.array(valuesFor(item, unexpected), { maxLength: 3 });
  if (entries) return objectOf(entries, unexpected);
  if (isClientId(schema)) return fc.oneof(anyString, integer);
  return { string: anyString, boolean: fc.boolean() }[type] ?? integer;
}

/** Objects with all required fields and a few of the optional ones. */
function objectOf(entries: Record<string, Schema>, unexpected: fc.Arbitrary<unknown> | undefined) {
  const names = Object.keys(entries).filter((name) => !isRefused(entries[name] as Schema));
  const required = names.filter((name) => entries[name]?.type !== "optional");
  const values = Object.fromEntries(
    names.map((name) => [name, valuesFor(entries[name] as Schema, unexpected)]),
  );
  const fields = fc
    .subarray(names, { minLength: 0, maxLength: Math.min(names.length, 6) })
    .chain((some) =>
      fc.record(Object.fromEntries([...required, ...some].map((name) => [name, values[name] as never]))),
    );
  // A free-form object has only unknown fields.
  const more = unexpected ?? (names.length ? undefined : anyJSON);
  if (!more) return fields;
  const unknown = fc.option(fc.dictionary(anyString, more, { maxKeys: 2 }), { nil: {}, freq: 3 });
  return fc.tuple(unknown, fields).map(([one, other]) => ({ ...(one as object), ...(other as object) }));
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/**
 * Whether a value is valid for a schema, according to the documentation.
 *
 * @param isSerialized whether a date counts as the string that JSON.stringify makes of it
 */
export function fits(schema: Schema, input: unknown, isSerialized = false): boolean {
  const { type, wrapped, entries, item, options } = schema;
  const value = isSerialized && input instanceof Date ? input.toJSON() : input;
  const fitsWith = (inner: Schema, field: unknown) => fits(inner, field, isSerialized);
  if (wrapped) return value === undefined || fitsWith(wrapped, value);
  if (options) return options.some((option) => fitsWith(option, value));
  if (item) return Array.isArray(value) && Array.from(value).every((element) => fitsWith(item, element));
  if (isClientId(schema) && typeof value === "string") return true;
  if (!entries) return type === "custom" ? Number.isSafeInteger(value) : typeof value === type;
  return (
    isObject(value) &&
    Object.keys(entries).every((name) => fitsWith(entries[name] as Schema, ownProperty(value, name)))
  );
}

const ownProperty = (value: Record<string, unknown>, name: string) =>
  Object.hasOwn(value, name) ? value[name] : undefined;

/** Whether the path of an issue points to an existing field, or to a missing field that the schema knows. */
export function leads(
  schema: Schema | undefined,
  value: unknown,
  path: readonly (string | number)[],
): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  const { wrapped, entries, item } = schema?.wrapped ?? schema ?? {};
  const inner = item ?? (entries && Object.hasOwn(entries, key) ? entries[key] : wrapped);
  return Object.hasOwn(value, key)
    ? leads(inner, (value as never)[key], rest)
    : rest.length === 0 && inner !== undefined;
}
