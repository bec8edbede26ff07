export { type DebugLoggerOptions, debugLogger } from "./debugLogger.js";
export { secretFields, secretMembers } from "./secretFields.js";
