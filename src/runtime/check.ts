import type { Issue } from "../models/errors.js";
import type { GenericSchema } from "../models/schema.js";

/** What is read of schemas: those that models are made of, complete or not. */
interface Schema {
  /** Parts have none until they are complete. */
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

/** How many issues are told. Whoever sends a wrong list of a million elements makes no error of a million. */
const most = 20;

/**
 * Tells what is wrong with a value. It is checked where it is and without a copy, so that members that no schema
 * knows stay in it.
 *
 * In an answer, members and elements that are `null` are absent and are taken out, and no integer, be it in
 * a member that no schema knows, may be another than the one that was sent.
 */
export function check(schema: GenericSchema, value: unknown, isAnswer: boolean): Issue[] {
  const path: (string | number)[] = [];
  const issues: Issue[] = [];
  /** The names of required members, once for each schema: a list has many objects of one. */
  const required = new Map<object, string[]>();

  // biome-ignore lint/suspicious/noExplicitAny: what it is, is found out here
  const visit = (given: any, outer: Schema | undefined, key?: string | number) => {
    const schema = outer?.wrapped ?? outer;
    let value = given;
    // Most values are this, and need no more.
    if (
      schema ? (schema.type === typeof value && schema.type !== "object") || schema.check?.(value) : !isAnswer
    )
      return;
    // What is checked is what is sent.
    if (!isAnswer && typeof value?.toJSON === "function") value = value.toJSON();
    const type = typeof value;
    const kind = value === null ? "null" : Array.isArray(value) ? "array" : type;
    const isContainer = !schema || schema.type === kind || schema.type === `loose_${kind}`;
    if (key !== undefined) path.push(key);
    if (isContainer && kind === "object") visitMembers(value, schema?.entries ?? {});
    else if (isContainer && kind === "array") visitElements(value, schema?.item);
    else if (schema ? refuses(schema, value, isAnswer) : isInexact(value)) {
      const expected = schema ? (schema.expects ?? schema.type) : "safe integer";
      if (issues.length < most)
        issues.push({ path: [...path], message: `expected ${expected}, received ${kind}` });
    }
    if (key !== undefined) path.pop();
  };

  const visitMembers = (value: Record<string, unknown>, entries: Readonly<Record<string, Schema>>) => {
    for (const key of Object.keys(value)) {
      const member = value[key];
      if (member === null && isAnswer) delete value[key];
      else if (member !== undefined)
        visit(member, Object.hasOwn(entries, key) ? entries[key] : undefined, key);
    }
    let names = required.get(entries);
    if (!names) {
      names = Object.keys(entries).filter((name) => !entries[name]?.wrapped);
      required.set(entries, names);
    }
    for (const name of names) {
      // What is inherited is not sent.
      if (!Object.hasOwn(value, name) || value[name] === undefined) visit(undefined, entries[name], name);
    }
  };

  const visitElements = (array: unknown[], item: Schema | undefined) => {
    if (isAnswer && array.includes(null)) removeNulls(array);
    for (let index = 0; index < array.length && issues.length < most; index++)
      visit(array[index], item, index);
  };

  visit(value, schema as unknown as Schema);
  return issues;
}

/**
 * Whether a schema refuses a value that is not of its type by name. A part of a model's schema does (its
 * `~standard` only throws); a schema of valibot decides itself.
 */
function refuses(schema: Schema, value: unknown, isAnswer: boolean): unknown {
  if (schema.type === "union")
    return schema.options?.every((option) => check(option as never, value, isAnswer).length);
  return !schema.kind || schema.entries || schema["~standard"]?.validate(value).issues;
}

function isInexact(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

function removeNulls(array: unknown[]): void {
  let kept = 0;
  for (const element of array) if (element !== null) array[kept++] = element;
  array.length = kept;
}
