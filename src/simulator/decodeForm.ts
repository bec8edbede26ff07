import type { GenericSchema } from "../models/schema.js";

/** What is read of a schema. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
}

/**
 * Decodes a form as an object that a schema describes: an array has one parameter for each element, and an object is JSON.
 * A value that cannot be decoded remains a text, which the check of the schema then refuses.
 */
export function decodeForm(schema: GenericSchema, text: string): Record<string, unknown> {
  const { entries = {} } = schema as unknown as Schema;
  const parameters = new URLSearchParams(text);
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
      return [name, decodeValues(entry?.wrapped ?? entry, parameters.getAll(name))];
    }),
  );
}

function decodeValues(schema: Schema | undefined, values: readonly string[]): unknown {
  if (schema?.type === "array") return values.map((value) => decodeValue(schema.item, value));
  if (values.length > 1) return values;
  return decodeValue(schema, values[0] ?? "");
}

function decodeValue(schema: Schema | undefined, value: string): unknown {
  const isText = !schema || schema.type === "string";
  if (isText) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
