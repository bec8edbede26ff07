export { Authlete } from "./authlete.js";
export * from "./core.js";
export type { Method, ValuePromise } from "./namespaces/namespace.js";
