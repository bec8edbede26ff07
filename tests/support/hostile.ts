// Values that a careless or malicious caller may pass, and everything that printing a result can reveal.
import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { client } from "./client.js";
import { outcomeOf } from "./properties.js";

/** Always throws. Tests use it as a getter, a `toJSON` method or a hook. */
export function failing(): never {
  throw new Error("a function that throws");
}

/** A Proxy with traps that all throw. */
export function throwing(target: object = {}): never {
  return new Proxy(target, new Proxy({}, { get: () => failing })) as never;
}

/** An object with one getter, which throws. */
export const withThrowing = (name: string): never =>
  Object.defineProperty({}, name, { enumerable: true, get: failing }) as never;

/** An object that contains itself. */
export function cyclic(): Record<string, unknown> {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  return cycle;
}

/** Arrays nested `levels` deep. */
export function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}

/** Calls `run` while `Object.prototype` has extra properties, such as an unsafe `merge` of another package adds. */
export async function polluted<T>(properties: object, run: () => Promise<T>): Promise<T> {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  try {
    return await run();
  } finally {
    for (const name of Object.keys(properties)) delete (Object.prototype as never)[name];
  }
}

/** Runs a call with a `fetch` that records each request and responds with `{}`. */
export async function trying(
  call: (
    authlete: ReturnType<typeof client>,
  ) => Parameters<typeof outcomeOf>[0] extends () => infer R ? R : never,
  options: Parameters<typeof client>[0] = {},
) {
  const sent: { method: string; url: string; headers: Headers; body: string }[] = [];
  const fetch = async (request: Request) => {
    const { method, url, headers } = request;
    sent.push({ method, url, headers, body: await request.text() });
    return Response.json({});
  };
  const authlete = client({ fetch, ...options });
  return { ...(await outcomeOf(() => call(authlete))), sent };
}

/** Everything that can be printed about a value and its causes. Throws if the value cannot be printed, but not for a cause. */
export function printed(value: unknown): string {
  const text: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      text.push(`${chunk}`);
      done();
    },
  });
  const deep = { showHidden: true, depth: Number.POSITIVE_INFINITY };
  const complete = { ...deep, getters: true, maxStringLength: null, maxArrayLength: null };
  const logger = new Console({ stdout: stream, inspectOptions: { depth: null } });
  const printers: ((item: unknown) => unknown)[] = [
    (item) => logger.log(item),
    (item) => logger.log("%s %j", item, item),
    (item) => logger.dir(item, deep),
    (item) => text.push(String(item)),
    (item) => text.push(JSON.stringify(item) ?? ""),
    (item) => text.push(inspect(item, complete)),
    (item) => text.push(`${(item as Error | undefined)?.stack}`),
  ];
  for (const print of printers) print(value);
  const seen = new Set([value]);
  for (let cause = causeOf(value); cause !== undefined && !seen.has(cause); cause = causeOf(cause)) {
    seen.add(cause);
    for (const print of printers) tryTo(() => print(cause));
  }
  return text.join("\n");
}

const causeOf = (value: unknown) => tryTo(() => (value as Error | null)?.cause);

function tryTo<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
