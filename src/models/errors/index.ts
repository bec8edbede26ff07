export * from "./authleteErrors.js";
export * from "./httpClientErrors.js";
export type * from "./operationError.js";
export { type Issue, SDKError, SDKValidationError } from "./sdkError.js";
