import { custom, object, string } from "valibot";
import type { GenericSchema, Open } from "./schema.js";

// All of valibot that models use, and what the API needs beside it. Models take it from here, so that a program
// resolves and links the package once, not once for each model.
export type { InferOutput } from "valibot";
export { array, boolean, object, optional, string, union } from "valibot";
export type { GenericSchema, Open } from "./schema.js";

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
export const IntegerSchema: GenericSchema<number> = /* @__PURE__ */ custom<number>(
  (value) => Number.isSafeInteger(value),
  "expected safe integer",
);
