import type { Issue } from "../../models/errors.js";
import type { GenericSchema } from "../../models/schema.js";

/** What the check reads of a schema: a part of a model's, a completed one, or any other schema of valibot. */
interface Schema {
  /** Absent in a part that has not been completed. */
  readonly kind?: "schema";
  readonly type: string;
  /** What valibot checks beyond the type. No part has it. */
  readonly pipe?: unknown;
  readonly expects?: string;
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
  readonly check?: (value: unknown) => boolean;
  readonly "~standard"?: { validate(value: unknown): { readonly issues?: readonly ForeignIssue[] } };
}

/** What is read of an issue of valibot. Its message contains the value. */
interface ForeignIssue {
  readonly type: string;
  readonly expected?: string | null;
  readonly path?: readonly { readonly key: string | number }[];
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
 * does not know stay in it. Objects, arrays and optional fields are visited here, and valibot validates what has another
 * schema of its own.
 *
 * In a response, fields and elements that are `null` are absent and are removed, and an integer that JavaScript cannot
 * hold exactly is an issue, even in a field that the schema does not know.
 */
export function check(schema: GenericSchema, value: unknown, isResponse: boolean): Issue[] {
  // Most values are valid, and then nobody asks for paths.
  const issues = issuesOf(schema, value, isResponse, false);
  const withPaths = issues.length ? issuesOf(schema, value, isResponse, true) : [];
  // A value that changes while it is read may be valid the second time.
  return withPaths.length ? withPaths : issues;
}

/** A visit of a value and all values in it. */
interface Walk {
  readonly issues: Issue[];
  readonly isResponse: boolean;
  readonly hasPaths: boolean;
  readonly path: (string | number)[];
}

function issuesOf(schema: GenericSchema, value: unknown, isResponse: boolean, hasPaths: boolean): Issue[] {
  const walk: Walk = { issues: [], isResponse, hasPaths, path: [] };
  visit(walk, value, withoutOptional(schema as unknown as Schema), "");
  return walk.issues;
}

function visit(walk: Walk, given: unknown, schema: Schema | undefined, key: string | number): void {
  const { isResponse, path } = walk;
  if (isAccepted(given, schema, isResponse)) return;
  // What is checked is what `JSON.stringify` will encode.
  const value = isResponse ? given : encodedValue(given);
  if (value !== given && isAccepted(value, schema, isResponse)) return;
  const kind = kindOf(value);
  if (walk.hasPaths) path.push(key);
  if (!schema || isContainer(schema, kind)) visitContent(walk, value, kind, schema);
  else if (isCheckedByValibot(schema, kind)) visitForeign(walk, value, kind, schema);
  else if (refuses(schema, value, isResponse)) report(walk, problemOf(schema, key, kind, isResponse));
  else if (!isExact(value)) report(walk, unsafeInteger);
  if (walk.hasPaths) path.pop();
}

function report({ issues, path }: Walk, problem: Problem, within: Issue["path"] = []): void {
  if (issues.length < maxIssues) issues.push({ ...problem, path: [...path.slice(1), ...within] });
}

function visitContent(walk: Walk, value: unknown, kind: string, schema: Schema | undefined): void {
  if (kind === "object") visitFields(walk, value as Record<string, unknown>, schema?.entries);
  else if (kind === "array") visitElements(walk, value as unknown[], schema?.item);
  else if (!isExact(value)) report(walk, unsafeInteger);
}

function visitFields(walk: Walk, object: Record<string, unknown>, entries: Schema["entries"]): void {
  const shape = entries && shapeOf(entries);
  for (const name of Object.keys(object)) {
    const field = object[name];
    if (field === null && walk.isResponse) delete object[name];
    else if (field !== undefined) visit(walk, field, shape?.fields.get(name), name);
  }
  for (const name of shape?.required ?? []) {
    // An inherited field is not sent.
    if (!Object.hasOwn(object, name) || object[name] === undefined)
      visit(walk, undefined, shape?.fields.get(name), name);
  }
}

function visitElements(walk: Walk, array: unknown[], item: Schema | undefined): void {
  if (walk.isResponse && array.includes(null)) removeNulls(array);
  for (let index = 0; index < array.length && walk.issues.length < maxIssues; index++)
    visit(walk, array[index], item, index);
}

function visitForeign(walk: Walk, value: unknown, kind: string, schema: Schema): void {
  // Before valibot sees the value, `null` is absent there, too.
  if (walk.isResponse) visitContent(walk, value, kind, undefined);
  for (const { type, expected, path = [] } of schema["~standard"]?.validate(value).issues ?? []) {
    const message = `expected ${expected ?? type}${path.length ? "" : `, received ${kind}`}`;
    const names = path.map(({ key }) => key);
    report(walk, { code: "INVALID", message }, names);
  }
}

/** An issue without its path. */
type Problem = Omit<Issue, "path">;

const unsafeInteger: Problem = { code: "UNSAFE_INTEGER", message: "expected safe integer, received number" };

/** What is wrong with a value that a schema refuses. */
function problemOf(schema: Schema, key: string | number, kind: string, isResponse: boolean): Problem {
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
  if (schema.pipe) return false;
  return (
    (schema.type === typeof value && schema.type !== "object" && isExact(value)) || schema.check?.(value)
  );
}

/** Whether the fields or elements of a value have schemas that are known here. */
function isContainer({ type, pipe }: Schema, kind: string): boolean {
  return !pipe && (type === kind || type === `loose_${kind}`);
}

/** Whether valibot knows what the schema accepts, and where a value differs: it is another schema than models have. */
function isCheckedByValibot({ kind: isComplete, type, pipe, entries }: Schema, kind: string): unknown {
  // For valibot, an array is an object, too.
  const isStructure = kind === "object" || (kind === "array" && !entries);
  return isComplete && type !== "union" && (pipe || isStructure);
}

function withoutOptional(schema: Schema): Schema {
  return schema.type === "optional" && !schema.pipe ? (schema.wrapped as Schema) : schema;
}

/** Computed once for each schema. */
const shapes = /* @__PURE__ */ new WeakMap<object, Shape>();

function shapeOf(entries: Readonly<Record<string, Schema>>): Shape {
  let shape = shapes.get(entries);
  if (!shape) {
    const names = Object.keys(entries);
    shape = {
      fields: new Map(names.map((name) => [name, withoutOptional(entries[name] as Schema)])),
      required: names.filter((name) => !entries[name]?.type.endsWith("optional")),
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

/** The type of a value, as messages name it. */
export function kindOf(value: unknown): string {
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
