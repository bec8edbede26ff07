import { custom, type GenericSchema, string } from "valibot";

// All of valibot that models use, and what the API needs beside it. Models take it from here, so that a program
// resolves and links the package once, not once for each model.
export type { GenericSchema, InferOutput } from "valibot";
export { array, boolean, object, optional, string } from "valibot";

/**
 * The schema of an enum: its literals in the type, any string at run time, since the service may be newer
 * than this SDK.
 */
// @__NO_SIDE_EFFECTS__
export function enumeration<Value extends string>(): GenericSchema<Value> {
  return string() as unknown as GenericSchema<Value>;
}

/** The values that this SDK knows, which an editor proposes, and any other string that a newer service may send. */
export type Open<Value extends string> = Value | (string & {});

/**
 * Opens the type of an enum for answers: the service may be newer than this SDK. At run time the schema of an
 * enum accepts every string anyway.
 */
// @__NO_SIDE_EFFECTS__
export function open<Value extends string>(schema: GenericSchema<Value>): GenericSchema<Open<Value>> {
  return schema as unknown as GenericSchema<Open<Value>>;
}

/** Schema of every integer of the API: one that JavaScript holds exactly (at most 2^53 - 1). */
export const IntegerSchema: GenericSchema<number> = /* @__PURE__ */ custom<number>(
  (value) => Number.isSafeInteger(value),
  "expected safe integer",
);
