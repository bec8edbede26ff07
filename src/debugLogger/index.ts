export { type DebugLoggerOptions, debugLogger } from "./debugLogger.js";
export { secretMembers } from "./secretMembers.js";
