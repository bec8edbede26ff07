// All of valibot that models use. They take it from here, so that a program resolves and links the package
// once, not once for each model.
export type { GenericSchema, InferOutput } from "valibot";
export { array, boolean, custom, object, optional, string } from "valibot";
