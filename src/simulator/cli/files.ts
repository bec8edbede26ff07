import { open, readFile, rename, rm } from "node:fs/promises";
import { type Client, ClientSchema } from "../../models/client.js";
import { type Service, ServiceSchema } from "../../models/service.js";
import { check } from "../../runtime/schema/check.js";
import { isObject } from "../json.js";
import type { SimulatorState } from "../options.js";
import { UsageError } from "./options.js";

/** The content of the file of `--config`. */
export interface Configuration {
  readonly service?: Service;
  readonly clients?: readonly Client[];
}

/**
 * Reads the file of `--config`.
 *
 * @throws UsageError if it does not exist or is invalid
 */
export async function readConfiguration(path: string): Promise<Configuration> {
  const content = await readJson(path);
  if (content === undefined) throw new UsageError(`${path}: there is no such file.`);
  if (!isObject(content)) throw new UsageError(`${path}: the file must contain a JSON object.`);
  const { service = {}, clients = [], ...others } = content;
  const [other] = Object.keys(others);
  if (other) throw new UsageError(`${path}: ${other}: the file can contain service and clients only.`);
  if (!Array.isArray(clients)) throw new UsageError(`${path}: clients: must be an array.`);

  checkModel(ServiceSchema, service, `${path}: service`);
  for (const [index, client] of clients.entries())
    checkModel(ClientSchema, client, `${path}: clients.${index}`);
  return { service: service as Service, clients };
}

/**
 * Reads the file of `--state`. Returns `undefined` if it does not exist yet.
 *
 * @throws UsageError if it is not a state
 */
export async function readState(path: string): Promise<SimulatorState | undefined> {
  const content = await readJson(path);
  if (content === undefined) return undefined;
  const services = isObject(content) && content["services"];
  const isState = (one: unknown) =>
    isObject(one) && isObject(one["settings"]) && isObject(one["stores"]) && Array.isArray(one["keys"]);
  if (!Array.isArray(services) || !services.every(isState))
    throw new UsageError(`${path}: the file does not contain a state of the simulator.`);
  return content as unknown as SimulatorState;
}

/** Replaces a file as a whole: a process that ends in the middle leaves the old content. */
export async function writeState(path: string, state: SimulatorState): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    // It contains private keys and secrets of clients.
    const file = await open(temporary, "w", 0o600);
    try {
      await file.writeFile(JSON.stringify(state));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Parses a file. Returns `undefined` if it does not exist. */
async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return undefined;
    throw new UsageError(`${path}: the file cannot be read (${error.code}).`);
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path}: the file is not JSON.`);
  }
}

/** Names the first field that is unknown or has the wrong type. */
function checkModel(schema: typeof ServiceSchema | typeof ClientSchema, value: unknown, place: string): void {
  const [issue] = check(schema, value, false);
  if (issue) throw new UsageError(`${[place, ...issue.path].join(".")}: ${issue.message}.`);
  const unknown = Object.keys(value as object).find((name) => !Object.hasOwn(schema.entries, name));
  if (unknown) throw new UsageError(`${place}.${unknown}: there is no such field.`);
}
