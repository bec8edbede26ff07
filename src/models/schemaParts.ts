// The parts that schemas of models consist of. At run time a part contains only what the SDK's own check
// reads (src/runtime/schema/check.ts), so that a program of functions contains nothing of valibot. `complete`
// (src/runtime/schema/complete.ts) turns parts into valibot schemas, which "authlete-typescript-sdk/models"
// exports. The types are valibot's, because the types of models are inferred from them.
import type * as valibot from "valibot";
import type { GenericSchema, Open } from "./schema.js";

export type { InferOutput } from "valibot";

const refuse = (): never => {
  throw new Error("import this schema from authlete-typescript-sdk/models");
};

/** The prototype of every part. `complete` hides these fields behind valibot's own. */
const part = { "~run": refuse, "~standard": { validate: refuse } };

export const boolean = { __proto__: part, type: "boolean" } as unknown as valibot.BooleanSchema<undefined>;

export const string = { __proto__: part, type: "string" } as unknown as valibot.StringSchema<undefined>;

/** An integer that JavaScript holds exactly (at most 2^53 - 1), as every integer of the API. */
export const integer = {
  __proto__: part,
  type: "custom",
  expects: "safe integer",
  check: (value: unknown) => Number.isSafeInteger(value),
} as unknown as GenericSchema<number>;

/**
 * The ID or alias of a client in a request. The type allows `undefined`, so that the `clientId` of a response, where it is
 * optional, can be passed on; a required one that is `undefined` is refused.
 */
export const clientId = {
  __proto__: part,
  type: "custom",
  expects: "string or safe integer",
  check: (value: unknown) => typeof value === "string" || Number.isSafeInteger(value),
} as unknown as GenericSchema<string | number | undefined>;

// @__NO_SIDE_EFFECTS__
export const array = ((item: unknown) => ({
  __proto__: part,
  type: "array",
  expects: "Array",
  item,
})) as unknown as typeof valibot.array;

// @__NO_SIDE_EFFECTS__
export const object = ((entries: unknown) => ({
  __proto__: part,
  type: "object",
  expects: "Object",
  entries,
})) as unknown as typeof valibot.object;

// @__NO_SIDE_EFFECTS__
export const optional = ((wrapped: unknown) => ({
  __proto__: part,
  type: "optional",
  wrapped,
})) as unknown as typeof valibot.optional;

// @__NO_SIDE_EFFECTS__
export const union = ((options: { expects?: string; type: string }[]) => {
  const kinds = [...new Set(options.map(({ expects, type }) => expects ?? type))];
  return {
    __proto__: part,
    type: "union",
    expects: kinds[1] ? `(${kinds.join(" | ")})` : kinds[0],
    options,
  };
}) as unknown as typeof valibot.union;

/** An enum: its literals in the type, any string at run time, since the service may be newer than this SDK. */
// @__NO_SIDE_EFFECTS__
export function enumeration<Value extends string>(): GenericSchema<Value> {
  return { __proto__: part, type: "string" } as unknown as GenericSchema<Value>;
}

/** An enum in a response: any other string is in the type, too. At run time it is the same part. */
// @__NO_SIDE_EFFECTS__
export function open<Value extends string>(schema: GenericSchema<Value>): GenericSchema<Open<Value>> {
  return schema as unknown as GenericSchema<Open<Value>>;
}

/** An object whose fields the API does not define. All of them are kept. */
// @__NO_SIDE_EFFECTS__
export function freeForm(): GenericSchema<Record<string, unknown>> {
  return {
    __proto__: part,
    type: "loose_object",
    expects: "Object",
    entries: {},
  } as unknown as GenericSchema<Record<string, unknown>>;
}
