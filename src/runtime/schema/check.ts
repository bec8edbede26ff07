import type { Issue } from "../../models/errors.js";
import type { GenericSchema } from "../../models/schema.js";

/** What the check reads of a schema: a part of a model's, a completed one, or any other schema of valibot. */
interface Schema {
  /** Absent in a part that has not been completed. */
  readonly kind?: "schema";
  readonly type: string;
  readonly expects?: string;
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
  readonly check?: (value: unknown) => boolean;
  readonly "~standard"?: { validate(value: unknown): { readonly issues?: unknown } };
}

/** The fields of an object schema: of an optional field, the schema inside the `optional`. */
interface Shape {
  readonly fields: ReadonlyMap<string, Schema>;
  readonly required: readonly string[];
}

/** The most issues that are reported. A list of a million invalid elements does not make an error of a million. */
const maxIssues = 20;

/**
 * Returns what is wrong with a value. The value is validated in place and without a copy, so fields that the schema
 * does not know stay in it.
 *
 * In a response, fields and elements that are `null` are absent and are removed, and an integer that JavaScript cannot
 * hold exactly is an issue, even in a field that the schema does not know.
 */
export function check(schema: GenericSchema, value: unknown, isResponse: boolean): Issue[] {
  // Most values are valid, and then nobody asks for paths.
  const issues = walk(schema, value, isResponse, false);
  const withPaths = issues.length ? walk(schema, value, isResponse, true) : [];
  // A value that changes while it is read may be valid the second time.
  return withPaths.length ? withPaths : issues;
}

function walk(outer: GenericSchema, value: unknown, isResponse: boolean, hasPaths: boolean): Issue[] {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];

  const visit = (given: unknown, schema: Schema | undefined, key: string | number): void => {
    if (isAccepted(given, schema, isResponse)) return;
    // What is checked is what `JSON.stringify` will encode.
    const value = isResponse ? given : encodedValue(given);
    if (value !== given && isAccepted(value, schema, isResponse)) return;
    const kind = kindOf(value);
    const isContainer = !schema || schema.type === kind || schema.type === `loose_${kind}`;
    if (hasPaths) path.push(key);
    if (isContainer && kind === "object") visitFields(value as Record<string, unknown>, schema?.entries);
    else if (isContainer && kind === "array") visitElements(value as unknown[], schema?.item);
    else if (schema ? refuses(schema, value, isResponse) : !isExact(value))
      report(problemOf(schema, key, kind, isResponse));
    if (hasPaths) path.pop();
  };

  const report = (problem: Problem) => {
    if (issues.length < maxIssues) issues.push({ ...problem, path: path.slice(1) });
  };

  const visitFields = (object: Record<string, unknown>, entries: Schema["entries"]) => {
    const shape = entries && shapeOf(entries);
    for (const name of Object.keys(object)) {
      const field = object[name];
      if (field === null && isResponse) delete object[name];
      else if (field !== undefined) visit(field, shape?.fields.get(name), name);
    }
    for (const name of shape?.required ?? []) {
      // An inherited field is not sent.
      if (!Object.hasOwn(object, name) || object[name] === undefined)
        visit(undefined, shape?.fields.get(name), name);
    }
  };

  const visitElements = (array: unknown[], item: Schema | undefined) => {
    if (isResponse && array.includes(null)) removeNulls(array);
    for (let index = 0; index < array.length && issues.length < maxIssues; index++)
      visit(array[index], item, index);
  };

  const schema = outer as unknown as Schema;
  visit(value, schema.wrapped ?? schema, "");
  return issues;
}

/** An issue without its path. */
type Problem = Omit<Issue, "path">;

/** What is wrong with a value that a schema refuses, or if there is no schema, with a number. */
function problemOf(
  schema: Schema | undefined,
  key: string | number,
  kind: string,
  isResponse: boolean,
): Problem {
  if (!schema) return { code: "UNSAFE_INTEGER", message: "expected safe integer, received number" };
  const { type, expects = type } = schema;
  const isMissing = kind === "undefined" && typeof key === "string" && key !== "";
  if (!isMissing) return { code: "INVALID", message: `expected ${expects}, received ${kind}` };
  const message = isResponse ? `is missing (expected ${expects})` : `is required; add it (${expects})`;
  return { code: "MISSING", message };
}

/** Issues for the fields of a request that its operation does not have, unless its schema allows any. */
export function unknownFields(schema: GenericSchema, request: object): Issue[] {
  const { type, entries } = schema as unknown as Schema;
  if (type !== "object" || !entries) return [];
  const isUnknown = (name: string) =>
    !Object.hasOwn(entries, name) && (request as Record<string, unknown>)[name] !== undefined;
  const unknown = Object.keys(request).filter(isUnknown).slice(0, maxIssues);
  const fields = () => Object.keys(entries).join(", ");
  return unknown.map((name) => ({
    path: [name],
    code: "UNKNOWN",
    message: `is not a field of this operation (its fields: ${fields()})`,
  }));
}

/** Whether a value needs no visit. Most values are a string, a boolean or an integer where the schema has one. */
function isAccepted(value: unknown, schema: Schema | undefined, isResponse: boolean): boolean | undefined {
  if (!schema) return !isResponse;
  return (schema.type === typeof value && schema.type !== "object") || schema.check?.(value);
}

/** Computed once for each schema. */
const shapes = /* @__PURE__ */ new WeakMap<object, Shape>();

function shapeOf(entries: Readonly<Record<string, Schema>>): Shape {
  let shape = shapes.get(entries);
  if (!shape) {
    const names = Object.keys(entries);
    shape = {
      fields: new Map(names.map((name) => [name, (entries[name]?.wrapped ?? entries[name]) as Schema])),
      required: names.filter((name) => !entries[name]?.wrapped),
    };
    shapes.set(entries, shape);
  }
  return shape;
}

/**
 * Whether a schema refuses a value that is not of its type by name. A part of a model does (its `~standard` only
 * throws); any other schema of valibot decides itself.
 */
function refuses(schema: Schema, value: unknown, isResponse: boolean): unknown {
  const { kind, type, entries, options, "~standard": standard } = schema;
  if (type === "union") return options?.every((option) => check(option as never, value, isResponse).length);
  return !kind || entries || standard?.validate(value).issues;
}

function encodedValue(value: unknown): unknown {
  const { toJSON } = Object(value) as { toJSON?: unknown };
  return typeof toJSON === "function" ? toJSON.call(value) : value;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function isExact(value: unknown): boolean {
  return typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function removeNulls(array: unknown[]): void {
  const present = array.filter((element) => element !== null);
  array.length = 0;
  for (const element of present) array.push(element);
}
