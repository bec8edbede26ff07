import type * as valibot from "valibot";
import type { GenericSchema, Open } from "./schema.js";

// What models are made of. The types are valibot's, from which those of models are inferred; at run time there is only
// what `check` reads, so that a program of functions holds nothing of valibot. `complete` adds the rest, for schemas
// that a program takes from this package.
export type { InferOutput } from "valibot";
export type { GenericSchema, Open } from "./schema.js";

// @__NO_SIDE_EFFECTS__
export const array = ((item: unknown) => ({
  type: "array",
  expects: "Array",
  item,
})) as unknown as typeof valibot.array;

// @__NO_SIDE_EFFECTS__
export const boolean = (() => ({ type: "boolean" })) as unknown as typeof valibot.boolean;

// @__NO_SIDE_EFFECTS__
export const object = ((entries: unknown) => ({
  type: "object",
  expects: "Object",
  entries,
})) as unknown as typeof valibot.object;

// @__NO_SIDE_EFFECTS__
export const looseObject = ((entries: unknown) => ({
  type: "loose_object",
  expects: "Object",
  entries,
})) as unknown as typeof valibot.looseObject;

// @__NO_SIDE_EFFECTS__
export const optional = ((wrapped: unknown) => ({
  type: "optional",
  wrapped,
})) as unknown as typeof valibot.optional;

// @__NO_SIDE_EFFECTS__
export const string = (() => ({ type: "string" })) as unknown as typeof valibot.string;

// @__NO_SIDE_EFFECTS__
export const union = ((options: { expects?: string; type: string }[]) => {
  const kinds = [...new Set(options.map(({ expects, type }) => expects ?? type))];
  return { type: "union", expects: kinds[1] ? `(${kinds.join(" | ")})` : kinds[0], options };
}) as unknown as typeof valibot.union;

/**
 * The schema of an enum: its literals in the type, any string at run time, since the service may be newer
 * than this SDK.
 */
// @__NO_SIDE_EFFECTS__
export function enumeration<Value extends string>(): GenericSchema<Value> {
  return string() as unknown as GenericSchema<Value>;
}

/**
 * Opens the type of an enum for answers: the service may be newer than this SDK. At run time the schema of an
 * enum accepts every string anyway.
 */
// @__NO_SIDE_EFFECTS__
export function open<Value extends string>(schema: GenericSchema<Value>): GenericSchema<Open<Value>> {
  return schema as unknown as GenericSchema<Open<Value>>;
}

/**
 * A JSON object of which the API says no members. It is checked for being one, and kept as it is.
 */
// @__NO_SIDE_EFFECTS__
export function freeForm(): GenericSchema<Record<string, unknown>> {
  return object({}) as unknown as GenericSchema<Record<string, unknown>>;
}

/** Schema of every integer of the API: one that JavaScript holds exactly (at most 2^53 - 1). */
export const IntegerSchema = {
  type: "custom",
  expects: "safe integer",
  check: Number.isSafeInteger,
} as unknown as GenericSchema<number>;
