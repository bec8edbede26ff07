export * from "./authlete.js";
