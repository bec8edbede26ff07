// Makes calls with one client in a separate process: `node --expose-gc child.mjs <task as JSON>`. It sends the
// outcomes to its parent, prints results in every way, and exits when nothing is left to do.
import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";

const { side, context, calls, divider } = JSON.parse(process.argv[2]);

for (const event of ["unhandledRejection", "uncaughtException"]) {
  process.on(event, (reason) => {
    process.exitCode = 70;
    console.error(`${event}: ${inspect(reason)}`);
  });
}

const [name, module] = side.context;
const { [name]: Core } = await import(`${side.name}/${module}.js`);
// The first fetch of a process takes longer; that time should not count for the case.
await (await fetch("data:,")).text();

const controllers = new Map();
process.on("message", ({ id, reason }) => controllers.get(id)?.abort(...reason));
// The parent is gone.
process.on("disconnect", () => process.exit(71));
// The parent may send messages during a call, but the channel must not keep the process alive.
process.channel.unref();

// Collect the garbage of the start now: only the cases about garbage collection should collect during a call.
globalThis.gc();
process.send({ isReady: true });
for (const { id, func, request, serverURL, gc, ...more } of calls) {
  const { [func]: call } = await import(`${side.name}/funcs/${func}.js`);
  const core = new Core({ ...context, serverURL });
  print(core);
  nextPart();
  const collecting = gc && setInterval(globalThis.gc, 100).unref();
  const results = await resultsOf(more, () => attempt(id, more, (options) => call(core, request, options)));
  clearInterval(collecting);
  process.send({ id, outcomes: results.map(outcomeOf) });
  // Of many calls, it is sufficient to print one with each outcome.
  const distinct = new Map(results.map((one) => [one.result?.error?.name, one])).values();
  for (const { result, thrown } of distinct) {
    print(result ?? thrown);
    for (let error = result?.error; error; error = error.cause) print(error);
  }
  nextPart();
  print(core);
  nextPart();
  process.send({ id, isPrinted: true });
}

async function resultsOf({ atOnce, series = 1, pause = 0 }, make) {
  if (atOnce) return Promise.all(Array.from({ length: atOnce }, make));
  const results = [];
  while (results.length < series) {
    if (results.length && pause) await setTimeout(pause);
    results.push(await make());
  }
  return results;
}

async function attempt(id, { signal, options }, call) {
  try {
    return { result: await call({ ...options, ...(await signalled(id, signal)) }) };
  } catch (thrown) {
    return { thrown };
  }
}

/** The signal of a call. Nothing else keeps a reference to it once the call has started. */
async function signalled(id, signal) {
  if (signal === "aborted") return { signal: AbortSignal.abort() };
  if (signal === "elapsed") {
    const elapsed = AbortSignal.timeout(1);
    while (!elapsed.aborted) await setTimeout(1);
    return { signal: elapsed };
  }
  if (signal === "abortable") {
    const controller = new AbortController();
    controllers.set(id, controller);
    return { signal: controller.signal };
  }
  return signal && { signal: AbortSignal.timeout(signal.after) };
}

/** The outcome as data, for the parent. */
function outcomeOf({ result, thrown }) {
  if (!result) return { throws: `${thrown?.name ?? typeof thrown}: ${thrown?.message ?? thrown}` };
  const { ok, value, error } = result;
  if (ok) return canBeSent(value) ? { ok, value } : { ok, value: "(nested too deeply to be sent)" };
  const { name, message, statusCode, body, issues, resultCode } = error;
  return {
    ok,
    isError: error instanceof Error,
    name,
    message,
    statusCode,
    /** Whether errors of this class contain the response at all. */
    hasResponse: "statusCode" in error,
    body: body?.slice(0, 100_000),
    length: body?.length,
    paths: Array.isArray(issues) ? issues.map(({ path }) => path.join(".")) : undefined,
    resultCode,
  };
}

function canBeSent(value) {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

/** Divides the output: a context, the results of its calls, the context again; the next context … */
function nextPart() {
  console.log(divider);
  console.error(divider);
}

/** Prints a value in every way that a program may. */
function print(thing) {
  for (const show of [
    () => String(thing),
    () => JSON.stringify(thing),
    () => inspect(thing),
    () => inspect(thing, { depth: null, showHidden: true }),
    () => thing?.message,
    () => thing?.stack,
  ]) {
    try {
      console.log(show());
    } catch (reason) {
      console.log(`cannot be printed: ${reason?.name}`);
    }
  }
  console.log(thing);
  console.error(thing);
}
