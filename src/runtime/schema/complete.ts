import * as v from "valibot";

// biome-ignore lint/suspicious/noExplicitAny: what it is, its type tells
type Made = any;

/**
 * Makes a schema of a model one that each function of valibot takes. It stays the same object: the functions that
 * have it go on with it.
 */
export function complete<Schema>(schema: Schema): Schema {
  return (schema as Made).kind ? schema : (Object.assign(schema as object, valibots(schema)) as Schema);
}

function valibots({ type, wrapped, item, entries, options, check, expects }: Made): object {
  switch (type) {
    case "optional":
      return v.optional(complete(wrapped));
    case "array":
      return v.array(complete(item));
    case "object":
      for (const entry of Object.values(entries)) complete(entry);
      return v.object(entries);
    case "loose_object":
      return v.looseObject(entries);
    case "union":
      return v.union(options.map(complete<Made>));
    case "custom":
      return { ...v.custom(check, `expected ${expects}`), expects };
    case "boolean":
      return v.boolean();
    default:
      return v.string();
  }
}
