export { type DebugLoggerOptions, debugLogger } from "./debugLogger/debugLogger.js";
export { secretFields, secretMembers } from "./debugLogger/secretFields.js";
