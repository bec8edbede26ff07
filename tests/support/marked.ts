// Creates values for schemas in which every string is a unique mark, so that tests can find it in output.
import { isClientId, isRefused, type Schema } from "./apiDocument.js";

/** A value with all fields of a schema. `mark` creates its strings from the names of the fields on the path. */
export function filled(schema: unknown, mark: (names: string[]) => string, names: string[] = []): unknown {
  const { type, wrapped, entries, item, options } = schema as Schema;
  if (wrapped ?? options) return filled(wrapped ?? options?.[0], mark, names);
  if (type === "array") return [filled(item, mark, names)];
  if (type === "string" || isClientId(schema as Schema)) return mark(names);
  if (!entries) return type === "boolean" ? true : 1;
  const fields = Object.entries(entries).filter(([, field]) => !isRefused(field));
  return Object.fromEntries(fields.map(([name, field]) => [name, filled(field, mark, [...names, name])]));
}

/** Creates marks none of which contains another, and stores the field names on the path to each. */
export function marking() {
  const marks = new Map<string, string[]>();
  const mark = (names: string[]) => {
    const text = `mark-${marks.size}-of-${names.at(-1)}`;
    marks.set(text, names);
    return text;
  };
  return { marks, mark };
}
