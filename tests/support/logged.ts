import { AuthleteCore, type Client, type RetryConfig } from "authlete-typescript-sdk/core";
import { type DebugLoggerOptions, debugLogger } from "authlete-typescript-sdk/debugLogger";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { bearer, hasKy, serviceId } from "./client.js";

interface ContextSettings {
  serverURL?: string;
  idpURL?: string;
  apiServerId?: number;
  retryConfig?: RetryConfig;
  timeoutMs?: number;
}

/** The context under test with a debug logger, and the lines that it logs. */
export function logged(
  options: DebugLoggerOptions = {},
  settings: ContextSettings = {},
): { lines: string[]; authlete: Client } {
  const lines: string[] = [];
  const fetch = debugLogger({ log: (line) => lines.push(line), ...options });
  const all = { bearer, serviceId, ...settings, fetch };
  return { lines, authlete: hasKy ? new AuthleteCore(all) : new AuthleteFetchCore(all) };
}
