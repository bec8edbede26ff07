import * as v from "valibot";
import type { GenericSchema } from "../../models/schema.js";

// biome-ignore lint/suspicious/noExplicitAny: a part, or what valibot makes of it
type Part = any;

/**
 * Turns a part (src/models/schemaParts.ts) and all parts within it into valibot schemas. They stay the same
 * objects, so that the functions that hold them continue to work.
 */
// @__NO_SIDE_EFFECTS__
export function complete<Output>(part: GenericSchema<Output>): GenericSchema<Output> {
  return part.kind ? part : Object.assign(part, schemaOf(part));
}

function schemaOf({ type, wrapped, item, entries, options, check, expects }: Part): object {
  switch (type) {
    case "optional":
      return v.optional(complete(wrapped));
    case "array":
      return v.array(complete(item));
    case "object":
    case "loose_object":
      for (const entry of Object.values<Part>(entries)) complete(entry);
      return type === "object" ? v.object(entries) : v.looseObject(entries);
    case "union":
      return v.union(options.map(complete<Part>));
    case "custom":
      return { ...v.custom(check, `expected ${expects}`), expects };
    case "boolean":
      return v.boolean();
    default:
      return v.string();
  }
}
