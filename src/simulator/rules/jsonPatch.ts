/** An operation of a JSON Patch (RFC 6902, section 4). */
interface PatchOperation {
  readonly op?: unknown;
  readonly path?: unknown;
  readonly from?: unknown;
  readonly value?: unknown;
}

type Container = Record<string, unknown> | unknown[];

/**
 * Applies a JSON Patch (RFC 6902) to an object.
 *
 * @throws Error if the patch is invalid or does not fit the object
 */
export function applyJsonPatch(document: Record<string, unknown>, json: string): Record<string, unknown> {
  const operations: unknown = JSON.parse(json);
  if (!Array.isArray(operations)) throw new Error("A JSON Patch must be an array.");
  // The root is an element, so that a patch can replace the whole document.
  const root = { document: copyOf(document) };
  for (const operation of operations as PatchOperation[]) applyOperation(root, operation);
  return root.document;
}

function applyOperation(root: Container, { op, path, from, value }: PatchOperation): void {
  if (op === "add") add(root, path, value);
  else if (op === "remove") remove(root, path);
  else if (op === "replace") {
    remove(root, path);
    add(root, path, value);
  } else if (op === "move") add(root, path, remove(root, from));
  else if (op === "copy") add(root, path, copyOf(get(root, from)));
  else if (op !== "test") throw new Error(`${op} is not an operation of JSON Patch.`);
  else if (JSON.stringify(get(root, path)) !== JSON.stringify(value))
    throw new Error(`The value at ${path} differs.`);
}

function add(root: Container, path: unknown, value: unknown): void {
  const { parent, key } = locate(root, path);
  if (Array.isArray(parent)) parent.splice(key === "-" ? parent.length : indexOf(parent, key, 1), 0, value);
  else Object.defineProperty(parent, key, { value, configurable: true, enumerable: true, writable: true });
}

function remove(root: Container, path: unknown): unknown {
  const value = get(root, path);
  const { parent, key } = locate(root, path);
  if (Array.isArray(parent)) parent.splice(indexOf(parent, key), 1);
  else delete parent[key];
  return value;
}

function get(root: Container, path: unknown): unknown {
  const { parent, key } = locate(root, path);
  if (Array.isArray(parent)) return parent[indexOf(parent, key)];
  if (!Object.hasOwn(parent, key)) throw new Error(`There is nothing at ${path}.`);
  return parent[key];
}

/** Finds the object or array that contains what a JSON Pointer (RFC 6901) refers to. */
function locate(root: Container, path: unknown): { parent: Container; key: string } {
  if (typeof path !== "string" || (path !== "" && !path.startsWith("/")))
    throw new Error(`${path} is not a JSON Pointer.`);
  const names = `/document${path}`.split("/").slice(1).map(unescapeName);
  const key = names.pop() ?? "";
  let parent: unknown = root;
  for (const name of names) {
    if (Array.isArray(parent)) parent = parent[indexOf(parent, name)];
    else parent = Object.hasOwn(Object(parent), name) ? (parent as Record<string, unknown>)[name] : undefined;
  }
  if (typeof parent !== "object" || parent === null) throw new Error(`There is nothing at ${path}.`);
  return { parent: parent as Container, key };
}

function unescapeName(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** @param more how many elements behind the last one the index may be */
function indexOf(array: unknown[], key: string, more = 0): number {
  const index = /^(0|[1-9]\d*)$/.test(key) ? Number(key) : -1;
  if (index < 0 || index >= array.length + more) throw new Error(`The array has no element ${key}.`);
  return index;
}

function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
