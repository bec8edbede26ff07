/** Whether two values of JSON are the same. A field that is `undefined` is absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object(one) !== one || Object(other) !== other) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = one as Record<string, unknown>;
  const others = other as Record<string, unknown>;
  const names = new Set([...Object.keys(fields), ...Object.keys(others)]);
  return [...names].every((name) => isSame(ownField(fields, name), ownField(others, name)));
}

function ownField(object: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
