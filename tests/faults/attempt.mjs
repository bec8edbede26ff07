// Cases with one side: servers here, the calls in a process of their own, and what came of them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rawServer } from "../support/raw.ts";
import { bearer } from "./kinds.mjs";

/** Milliseconds for an outcome, so that a call that hangs is found; far more than any case needs. */
const patience = 8_000;

/** Milliseconds for the beginning of a process. */
const beginning = 60_000;

/** Milliseconds for the end of the process once all is printed; less than any timer that may be left. */
const lastBreath = 3_000;

/** A line between parts of what a process prints. */
const divider = "--- next part ---";

/** Nobody listens there, and no `fetch` refuses to try. */
const refusing = "http://127.0.0.1:2";

/**
 * Runs cases, each with a kind of call, one after the other in one process. What comes back are plain facts, for each
 * of them: whether they are right is judged elsewhere.
 *
 * @param {{ one: import("./cases.mjs").Case, kind: object }[]} pairs
 */
export async function attempt(pairs, side) {
  // Servers speak to the process, which knows them from its start.
  let child;
  await using stack = new AsyncDisposableStack();
  const places = [];
  for (const [id, pair] of pairs.entries()) {
    const place = await serve(pair, (...reason) => child.connected && child.send({ id, reason }));
    for (const server of [place.server, place.other]) stack.use(server);
    places.push(place);
  }

  const task = {
    side: { context: side.context, name: side.name },
    context: { bearer, timeoutMs: 60_000 },
    calls: pairs.map(({ one, kind: { func, request } }, id) => ({
      id,
      func,
      request,
      serverURL: one.isRefused ? refusing : places[id].server.url.replace("http:", one.scheme ?? "http:"),
      options: one.options,
      signal: one.signal,
      gc: one.gc,
      series: one.series,
      pause: one.pause,
      atOnce: one.atOnce,
    })),
    divider,
  };
  const file = new URL("child.mjs", import.meta.url).pathname;
  child = spawn(process.execPath, ["--expose-gc", file, JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, NODE_OPTIONS: "", AUTHLETE_DEBUG: "" },
  });
  const limit = Math.max(...pairs.map(({ one }) => one.patience ?? patience));
  const { told, parts, ...ofProcess } = await observe(child, pairs.length, limit);
  return places.map(({ server, other }, id) => ({
    ...ofProcess,
    ...told.get(id),
    /** Which part of what was printed has the bearer: the context, what came of the call, the context again. */
    shows: parts.slice(id * 3, id * 3 + 3).map(shows),
    requests: server.requests,
    /** What came to another origin than that of the context. */
    elsewhere: other.connections.map(({ received }) => received).join(""),
    connectionsElsewhere: other.connections.length,
    written: server.connections.reduce((sum, { socket }) => sum + socket.bytesWritten, 0),
  }));
}

/** The server that a call goes to, and one that it should not go to. */
async function serve({ one, kind }, tell) {
  const other = await rawServer((socket) => socket.write(kind.good));
  const server = await rawServer((socket, count) => {
    const call = { socket, count, kind, tell, other: other.url, origin: server.url, ...kind };
    const bytes = typeof one.answer === "function" ? one.answer(call) : one.answer;
    if (typeof bytes === "string" || Buffer.isBuffer(bytes)) socket.write(bytes);
  }, one.greet);
  return { server, other };
}

/** Waits for what a process tells, and for its end, neither for ever. */
async function observe(child, count, patience) {
  const told = new Map();
  const printed = { stdout: [], stderr: [] };
  for (const [stream, chunks] of Object.entries(printed)) {
    child[stream].on("data", (chunk) => chunks.push(chunk));
  }
  let timer;
  let isLate = false;
  const wait = (milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, milliseconds);
  };
  const isDone = () => [...told.values()].filter(({ isPrinted }) => isPrinted).length === count;
  child.on("message", ({ id, ...more }) => {
    if (id !== undefined) told.set(id, { ...told.get(id), ...more });
    wait(isDone() ? lastBreath : patience);
  });
  // Until then it is the machine that is slow.
  wait(beginning);
  const [code] = await once(child, "close");
  clearTimeout(timer);
  const [stdout, stderr] = Object.values(printed).map((chunks) => Buffer.concat(chunks).toString("latin1"));
  const partsOf = [stdout, stderr].map((text) => text.split(divider));
  return {
    told,
    parts: partsOf[0].map((part, index) => part + (partsOf[1][index] ?? "")),
    isLate,
    isDone: isDone(),
    code,
    unhandled: /^(?:unhandledRejection|uncaughtException): .*/m.exec(stderr)?.[0],
    stderr: stderr.slice(0, 300),
  };
}

/** Whether a text has the bearer, as it is or within something in base64. */
function shows(text) {
  const encoded = [0, 1, 2].map((offset) => {
    const base64 = Buffer.from("x".repeat(offset) + bearer).toString("base64");
    return base64.slice(offset && 4, -4);
  });
  return [bearer, ...encoded].some((secret) => text.includes(secret));
}
