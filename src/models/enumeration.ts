import { type GenericSchema, string } from "valibot";

/**
 * The schema of an enum: its literals in the type, any string at run time, since the service may be newer
 * than this SDK.
 */
// @__NO_SIDE_EFFECTS__
export function enumeration<Value extends string>(): GenericSchema<Value> {
  return string() as unknown as GenericSchema<Value>;
}
