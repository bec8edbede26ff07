import { custom, type GenericSchema } from "./valibot.js";

/** Schema of every integer of the API: one that JavaScript holds exactly (at most 2^53 - 1). */
export const IntegerSchema: GenericSchema<number> = custom<number>(
  Number.isSafeInteger,
  "expected safe integer",
);
