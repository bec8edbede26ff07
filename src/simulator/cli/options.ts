import { parseArgs } from "node:util";

/** What the command line says. */
export interface CliOptions {
  readonly port: number;
  readonly host: string;
  readonly bearer?: string | undefined;
  readonly serviceId?: string | undefined;
  /** Path of a JSON file with `service` and `clients`. */
  readonly config?: string | undefined;
  /** Path of the JSON file in which the state is kept. */
  readonly state?: string | undefined;
  readonly isLogging: boolean;
}

/** A command line or a file that cannot be used. The message is for the user. */
export class UsageError extends Error {}

export const help = `Usage: authlete-simulator [options]

Serves an Authlete simulator over HTTP. Open its URL in a browser to see calls, clients and tokens.

  --port PORT        Port to listen on; 0 selects a free one. Default: 8090
  --host HOST        Name or address to listen on. Default: 127.0.0.1
  --bearer TOKEN     The only bearer token that is accepted. Default: all are accepted
  --service-id ID    The only service that exists. Default: all exist
  --config FILE      JSON file with settings: { "service": { … }, "clients": [ … ] }
  --state FILE       JSON file that keeps the state across restarts. For the services in it, it replaces --config.
  --log              Print a line for each call to stderr
  --help             Print this help
  --version          Print the version of the package

The first line of the output is the URL, the following lines are environment variables for your program.
`;

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const definitions = {
  port: text,
  host: text,
  bearer: text,
  "service-id": text,
  config: text,
  state: text,
  log: flag,
  help: flag,
  version: flag,
};

/**
 * Reads the arguments of the command.
 *
 * @throws UsageError if they are invalid
 */
export function readOptions(args: string[]): CliOptions | "help" | "version" {
  const values = parse(args);
  if (values.help) return "help";
  if (values.version) return "version";
  const { port = "8090", host = "127.0.0.1", bearer, "service-id": serviceId, config, state } = values;
  demand(/^\d{1,5}$/.test(port) && Number(port) <= 65_535, "--port must be a number from 0 to 65535.");
  demand(/^[\w.:%-]+$/.test(host), "--host must be a name or an IP address.");
  demand(
    bearer === undefined || /^[!-~]+$/.test(bearer),
    "--bearer must consist of ASCII characters without spaces.",
  );
  demand(serviceId === undefined || /^\d+$/.test(serviceId), "--service-id must be a number.");
  for (const file of [config, state]) demand(file !== "", "--config and --state must be paths of files.");
  return { port: Number(port), host, bearer, serviceId, config, state, isLogging: values.log === true };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: definitions }).values;
  } catch (error) {
    const [sentence] = `${(error as Error).message}`.split(/\.(?= |$)|\n/);
    throw new UsageError(`${sentence}.`);
  }
}

function demand(condition: boolean, message: string): void {
  if (!condition) throw new UsageError(message);
}
