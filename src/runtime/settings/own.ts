/**
 * A copy of an object's own properties, without a prototype. This is the only protection against prototype pollution,
 * where `Object.prototype.allowInsecure = true` would otherwise be an option of every context: settings are read from
 * such copies alone, and requests are built of them.
 */
export function own<T extends object>(object: T | null | undefined): T {
  return { __proto__: null, ...object } as T & { __proto__: null };
}

const copies = /* @__PURE__ */ new WeakMap<object, object>();

/** The same for an object that never changes, such as the declaration of an operation: copied once. */
export function ownOnce<T extends object>(object: T): T {
  const copy = (copies.get(object) as T | undefined) ?? own(object);
  copies.set(object, copy);
  return copy;
}
