import type { Issue } from "../models/errors.js";
import type { GenericSchema } from "../models/schema.js";

/** What is read of valibot's schemas. */
interface Schema {
  readonly type: string;
  readonly expects: string;
  readonly message?: string;
  readonly wrapped?: Schema;
  readonly entries?: Entries;
  readonly item?: Schema;
  readonly "~standard": { validate(value: unknown): { readonly issues?: unknown } };
}

type Entries = Readonly<Record<string, Schema>>;

/** A walk through a value: where it is, what it found, and whether the value came from the service. */
interface Walk {
  readonly path: (string | number)[];
  readonly issues: Issue[];
  readonly isAnswer: boolean;
}

/**
 * Tells what is wrong with a value. Containers are checked here, where they are and without a copy, so that
 * members that no schema knows stay in them; what is not simply of a schema's type is left to valibot.
 *
 * In an answer, members and elements that are `null` are absent and are taken out, and no integer, be it in
 * a member that no schema knows, may be another than the one that was sent.
 */
export function check(schema: GenericSchema, value: unknown, isAnswer: boolean): Issue[] {
  const issues: Issue[] = [];
  visit({ path: [], issues, isAnswer }, value, schema as unknown as Schema);
  return issues;
}

// biome-ignore lint/suspicious/noExplicitAny: what it is, is found out here
function visit(walk: Walk, value: any, outer: Schema | undefined): void {
  const { isAnswer, issues, path } = walk;
  const schema = outer?.wrapped ?? outer;
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const type = schema ? schema.type : isAnswer && kind;
  if (type === "object" && kind === type) {
    visitMembers(walk, value, schema?.entries ?? {});
  } else if (type === "array" && kind === type) {
    if (isAnswer) removeNulls(value);
    for (let index = 0; index < value.length; index++) visitAt(walk, index, value[index], schema?.item);
  } else if (schema ? type !== kind && refuses(schema, value) : isAnswer && isInexact(value)) {
    const expected = schema?.message ?? `expected ${schema?.expects ?? "safe integer"}`;
    issues.push({ path: [...path], message: `${expected}, received ${kind}` });
  }
}

function visitMembers(walk: Walk, value: Record<string, unknown>, entries: Entries): void {
  for (const key of Object.keys(value)) {
    const member = value[key];
    const schema = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (walk.isAnswer && member === null) delete value[key];
    else if (member !== undefined) visitAt(walk, key, member, schema);
  }
  for (const key in entries) {
    // In this order: most members are there, and asking a schema takes longer than asking the value.
    if (value[key] === undefined && !entries[key]?.wrapped) visitAt(walk, key, undefined, entries[key]);
  }
}

function visitAt(walk: Walk, key: string | number, value: unknown, schema: Schema | undefined): void {
  walk.path.push(key);
  visit(walk, value, schema);
  walk.path.pop();
}

/** Whether valibot refuses what is not of the schema's type by name. An object or an array had to be. */
function refuses(schema: Schema, value: unknown): boolean {
  return !!(schema.entries ?? schema.item ?? schema["~standard"].validate(value).issues);
}

function isInexact(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

function removeNulls(array: unknown[]): void {
  let kept = 0;
  for (const element of array) if (element !== null) array[kept++] = element;
  array.length = kept;
}
