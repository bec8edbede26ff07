export * from "./authlete.js";
export type { Method, ValuePromise } from "./namespaces/namespace.js";
