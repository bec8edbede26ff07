/**
 * A copy of an object's own properties, without a prototype. This is the only protection against prototype pollution,
 * where `Object.prototype.allowInsecure = true` would otherwise be an option of every context: settings are read from
 * such copies alone, and requests are built of them.
 */
export function own<T extends object>(object: T | null | undefined): T {
  return { __proto__: null, ...object } as T & { __proto__: null };
}
