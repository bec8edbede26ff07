// Values whose every text can be found again, made from schemas.

/** What is read of the SDK's schemas. */
interface Schema {
  type: string;
  wrapped?: Schema;
  entries?: Record<string, Schema>;
  item?: Schema;
  options?: Schema[];
}

/** A value with all members that a schema knows. `mark` makes its texts, from the names of the members on the way. */
export function filled(schema: unknown, mark: (names: string[]) => string, names: string[] = []): unknown {
  const { type, wrapped, entries, item, options } = schema as Schema;
  if (wrapped ?? options) return filled(wrapped ?? options?.[0], mark, names);
  if (type === "array") return [filled(item, mark, names)];
  if (type === "string") return mark(names);
  if (!entries) return type === "boolean" ? true : 1;
  return Object.fromEntries(
    Object.entries(entries).map(([name, member]) => [name, filled(member, mark, [...names, name])]),
  );
}

/** Makes texts of which none is in another, and keeps the names of the members on the way to each. */
export function marking() {
  const marks = new Map<string, string[]>();
  const mark = (names: string[]) => {
    const text = `mark-${marks.size}-of-${names.at(-1)}`;
    marks.set(text, names);
    return text;
  };
  return { marks, mark };
}
