// Makes calls with one side, in a process of its own: `node --expose-gc child.mjs <task as JSON>`. It tells the
// outcomes to its parent, prints all that can be printed of them, and ends when nothing is left to do.
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
// The first fetch of a process takes its time, which is not the case's.
await (await fetch("data:,")).text();

const controllers = new Map();
process.on("message", ({ id, reason }) => controllers.get(id)?.abort(...reason));
// There is nobody to tell.
process.on("disconnect", () => process.exit(71));
// The parent may have something to say as long as there is a call, and must not keep it alive.
process.channel.unref();

// What is garbage by now is no reason to collect in the middle of a call: that is for the cases of it.
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
  // Of many calls, one with each outcome says it all.
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

/** The signal of a call. Nothing but the call has it, once it is made. */
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

/** What the parent judges, as data. */
function outcomeOf({ result, thrown }) {
  if (!result) return { throws: `${thrown?.name ?? typeof thrown}: ${thrown?.message ?? thrown}` };
  const { ok, value, error } = result;
  if (ok) return canBeSent(value) ? { ok, value } : { ok, value: "(nested too deeply to be told)" };
  const { name, message, statusCode, body, issues, resultCode } = error;
  return {
    ok,
    isError: error instanceof Error,
    name,
    message,
    statusCode,
    /** Whether errors of this class tell of an answer at all. */
    tells: "statusCode" in error,
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

/** Divides what is printed: a context, what came of its calls, the context again; the next context … */
function nextPart() {
  console.log(divider);
  console.error(divider);
}

/** Prints a thing in each way that a program may. */
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
