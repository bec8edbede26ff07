// What a careless caller or an intruder may hand over, and all that can be printed of what comes back.
import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { client } from "./client.js";
import { outcomeOf } from "./properties.js";

/** What throws wherever a function is asked for: a getter, a `toJSON`, a hook. */
export function failing(): never {
  throw new Error("a function that throws");
}

/** A Proxy each of whose traps throws. */
export function throwing(target: object = {}): never {
  return new Proxy(target, new Proxy({}, { get: () => failing })) as never;
}

/** An object with one getter, which throws. */
export const withThrowing = (name: string): never =>
  Object.defineProperty({}, name, { enumerable: true, get: failing }) as never;

/** An object that holds itself. */
export function cyclic(): Record<string, unknown> {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  return cycle;
}

/** Arrays in arrays. */
export function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}

/** Runs with a member on `Object.prototype`, as a careless `merge` of another package leaves it there. */
export async function polluted<T>(members: object, run: () => Promise<T>): Promise<T> {
  for (const [name, value] of Object.entries(members)) {
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
    for (const name of Object.keys(members)) delete (Object.prototype as never)[name];
  }
}

/** Runs a call before a `fetch` that notes what it is to send, and answers `{}`. */
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

/** All that can be printed of a value, and of what caused it. What cannot be printed at all fails, but in a cause. */
export function printed(value: unknown): string {
  const text: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      text.push(`${chunk}`);
      done();
    },
  });
  const deep = { showHidden: true, depth: Number.POSITIVE_INFINITY };
  const whole = { ...deep, getters: true, maxStringLength: null, maxArrayLength: null };
  const logger = new Console({ stdout: stream, inspectOptions: { depth: null } });
  const ways: ((one: unknown) => unknown)[] = [
    (one) => logger.log(one),
    (one) => logger.log("%s %j", one, one),
    (one) => logger.dir(one, deep),
    (one) => text.push(String(one)),
    (one) => text.push(JSON.stringify(one) ?? ""),
    (one) => text.push(inspect(one, whole)),
    (one) => text.push(`${(one as Error | undefined)?.stack}`),
  ];
  for (const way of ways) way(value);
  const seen = new Set([value]);
  for (let cause = causeOf(value); cause !== undefined && !seen.has(cause); cause = causeOf(cause)) {
    seen.add(cause);
    for (const way of ways) tryTo(() => way(cause));
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
