// The runtimes, and how the suite runs on each. Modules that only a run needs are imported lazily, because a test
// imports this file for the names.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const entry = (file) => resolve("tests/runtimes/entries", file);

/** Milliseconds that a runtime may take for the whole suite: less than any timer of the SDK that was left running. */
const limit = 50_000;

/**
 * @typedef {{ addresses: object, folder: string, pages: string }} Place servers, a folder for bundles, and where
 *   `pages.mjs` serves
 * @typedef {{ version?: string, outcomes?: object[], skipped?: string }} Report
 * @type {{ name: string, run: (place: Place) => Promise<Report> }[]}
 */
export const runtimes = [
  // The oldest that `engines` of package.json allows.
  { name: "Node 22.12", run: ({ addresses }) => node("node-22.12", entry("process.js"), addresses) },
  { name: "Node 22", run: ({ addresses }) => node("node-22", entry("process.js"), addresses) },
  { name: "Node 24", run: ({ addresses }) => node("node-24", entry("process.js"), addresses) },
  { name: "Node 26", run: ({ addresses }) => node("node-26", entry("process.js"), addresses) },
  {
    name: "Bun",
    run: ({ addresses }) =>
      command(tool("bun", "bin/bun.exe"), ["--no-install", entry("process.js")], addresses),
  },
  {
    name: "Deno",
    // Only the loopback network is allowed, and no module is downloaded.
    run: ({ addresses, folder }) =>
      command(
        tool("deno", "deno"),
        ["run", "--cached-only", "--no-prompt", "--allow-net=127.0.0.1", entry("process.js")],
        addresses,
        { DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1" },
      ),
  },
  { name: "workerd, in Miniflare", run: workerd },
  // Its `Request` throws for the option `cache`, which compatibility dates since 2024-11-11 have.
  { name: "workerd, compatibility date 2024-09-23", run: (place) => workerd(place, "2024-09-23") },
  {
    name: "Vercel's edge-runtime",
    async run({ addresses, folder }) {
      const bundled = await bundle(folder, entry("edge.js"), { format: "iife" });
      return node("node-24", entry("edgeHost.mjs"), addresses, bundled);
    },
  },
  {
    name: "Chromium, each function bundled alone",
    run: (place) => chromium(place, "bundled.html", (addresses) => globalThis.runSuite(addresses)),
  },
  {
    name: "Chromium, modules by import map",
    run: (place) => chromium(place, "modules.html", (addresses) => globalThis.runSuite(addresses)),
  },
  {
    name: "Chromium, bundle split into chunks",
    async run(place) {
      await bundle(place.folder, entry("split.js"), { format: "esm", splitting: true });
      return chromium(place, "split.html", (addresses) => globalThis.runSuite(addresses));
    },
  },
  {
    name: "Chromium, service worker",
    async run(place) {
      await bundle(place.folder, entry("serviceWorker.js"), { format: "esm" });
      return chromium(place, "empty.html", inServiceWorker);
    },
  },
  {
    name: "AWS Lambda handler, Node 24",
    async run({ addresses, folder }) {
      const options = { format: "cjs", platform: "node", outExtension: { ".js": ".cjs" } };
      return node(
        "node-24",
        entry("lambdaHost.cjs"),
        addresses,
        await bundle(folder, entry("lambda.js"), options),
      );
    },
  },
];

/** A file of a package in `tools`. */
const tool = (name, file) => resolve("tools/node_modules", name, file);

const node = (name, script, addresses, ...more) =>
  command(tool(name, "bin/node"), [script], addresses, { NODE_OPTIONS: "" }, more);

/** Runs a program that prints its report. */
async function command(file, args, addresses, env = {}, more = []) {
  const options = { env: { ...process.env, ...env }, timeout: limit, maxBuffer: Number.POSITIVE_INFINITY };
  const { stdout } = await promisify(execFile)(
    file,
    [...args, JSON.stringify(addresses), ...more],
    options,
  ).catch((error) => {
    throw error.killed ? new Error(`did not end within ${limit} ms`) : error;
  });
  return JSON.parse(stdout);
}

/** Bundles an entry point and returns the path of the bundle. */
export async function bundle(folder, file, options) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: [file],
    outdir: folder,
    bundle: true,
    minify: true,
    target: "es2022",
    metafile: true,
    ...options,
  });
  const files = Object.keys(metafile.outputs);
  if (options.splitting && files.length === 1) throw new Error(`the bundle of ${file} was not split`);
  return resolve(files[0]);
}

async function workerd({ addresses, folder }, compatibilityDate) {
  const require = createRequire(resolve("tools/package.json"));
  const { Miniflare, supportedCompatibilityDate } = require("miniflare");
  const path = await bundle(folder, entry("worker.js"), { format: "esm" });
  const miniflare = new Miniflare({
    modules: [{ type: "ESModule", path }],
    modulesRoot: folder,
    compatibilityDate: compatibilityDate ?? supportedCompatibilityDate,
    // With old dates, workerd reports a rejection before the microtask that handles it, even in plain `fetch` code.
    compatibilityFlags: compatibilityDate ? ["unhandled_rejection_after_microtask_checkpoint"] : [],
    // Otherwise Miniflare asks Cloudflare for its location.
    cf: false,
  });
  try {
    const body = JSON.stringify(addresses);
    const response = await withinLimit(
      miniflare.dispatchFetch("http://localhost/", { method: "POST", body }),
    );
    const { version } = createRequire(require.resolve("miniflare"))("workerd/package.json");
    return { version, outcomes: await response.json() };
  } finally {
    await miniflare.dispose();
  }
}

/** Opens a page and runs a function in it. */
async function chromium({ addresses, pages }, page, run) {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    return { skipped: `there is no ${executablePath}; set CHROMIUM to another path` };
  }
  const playwright = createRequire(resolve("tools/package.json"))("playwright-core");
  const args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  args.push("--disable-component-update", "--disable-sync", "--no-sandbox");
  const browser = await playwright.chromium.launch({ executablePath, args });
  try {
    const tab = await browser.newPage();
    const errors = [];
    tab.on("pageerror", ({ message }) => errors.push(message));
    await tab.goto(`${pages}/${page}`);
    const outcomes = await withinLimit(tab.evaluate(run, addresses)).catch((error) => {
      throw new Error([error.message, ...errors].join("; "));
    });
    return { version: browser.version(), outcomes };
  } finally {
    await browser.close();
  }
}

/** Runs in a page. */
async function inServiceWorker(addresses) {
  await navigator.serviceWorker.register("/serviceWorker.js", { type: "module" });
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const outcomes = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  active.postMessage(addresses, [port2]);
  return outcomes;
}

async function withinLimit(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limit} ms`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
