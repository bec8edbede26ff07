// Runs cases with one client: the servers in this process, the calls in a separate one. Returns the facts to judge.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rawServer } from "../support/raw.ts";
import { bearer } from "./kinds.mjs";

/** Milliseconds to wait for an outcome before a call counts as hanging; far more than any case needs. */
const patience = 8_000;

/** Milliseconds to wait for a process to start. */
const startLimit = 60_000;

/** Milliseconds to wait for the process to exit after it printed everything; less than any timer that may be left. */
const exitLimit = 3_000;

/** A line between the parts of the output of a process. */
const divider = "--- next part ---";

/** No server listens on this port, and `fetch` does not block it. */
const refusing = "http://127.0.0.1:2";

/**
 * Runs cases, each with a kind of call, one after the other in one process. Returns plain facts for each of them;
 * `judge.mjs` decides whether they are right.
 *
 * @param {{ one: import("./cases.mjs").Case, kind: object }[]} pairs
 */
export async function attempt(pairs, side) {
  // The servers send messages to the process, which is started with their addresses.
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
  const { reports, parts, ...ofProcess } = await observe(child, pairs.length, limit);
  return places.map(({ server, other }, id) => ({
    ...ofProcess,
    ...reports.get(id),
    /** Which part of the output contains the bearer: the context, the result of the call, the context again. */
    shows: parts.slice(id * 3, id * 3 + 3).map(shows),
    requests: server.requests,
    /** What another origin than that of the context received. */
    elsewhere: other.connections.map(({ received }) => received).join(""),
    connectionsElsewhere: other.connections.length,
    written: server.connections.reduce((sum, { socket }) => sum + socket.bytesWritten, 0),
  }));
}

/** The server that a call should reach, and one that it should not. */
async function serve({ one, kind }, abort) {
  const other = await rawServer((socket) => socket.write(kind.good));
  const server = await rawServer((socket, count) => {
    const call = { socket, count, kind, abort, other: other.url, origin: server.url, ...kind };
    const bytes = typeof one.response === "function" ? one.response(call) : one.response;
    if (typeof bytes === "string" || Buffer.isBuffer(bytes)) socket.write(bytes);
  }, one.greet);
  return { server, other };
}

/** Waits for the reports of a process and for its end, both with a limit. */
async function observe(child, count, patience) {
  const reports = new Map();
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
  const isDone = () => [...reports.values()].filter(({ isPrinted }) => isPrinted).length === count;
  child.on("message", ({ id, ...more }) => {
    if (id !== undefined) reports.set(id, { ...reports.get(id), ...more });
    wait(isDone() ? exitLimit : patience);
  });
  // Until the first message, a delay is due to a slow machine.
  wait(startLimit);
  const [code] = await once(child, "close");
  clearTimeout(timer);
  const [stdout, stderr] = Object.values(printed).map((chunks) => Buffer.concat(chunks).toString("latin1"));
  const partsOf = [stdout, stderr].map((text) => text.split(divider));
  return {
    reports,
    parts: partsOf[0].map((part, index) => part + (partsOf[1][index] ?? "")),
    isLate,
    isDone: isDone(),
    code,
    unhandled: /^(?:unhandledRejection|uncaughtException): .*/m.exec(stderr)?.[0],
    stderr: stderr.slice(0, 300),
  };
}

/** Whether a text contains the bearer, as it is or as part of base64. */
function shows(text) {
  const encoded = [0, 1, 2].map((offset) => {
    const base64 = Buffer.from("x".repeat(offset) + bearer).toString("base64");
    return base64.slice(offset && 4, -4);
  });
  return [bearer, ...encoded].some((secret) => text.includes(secret));
}
