// Pages for browsers. Two load the suite unchanged; their import maps differ in how they provide the SDK.
import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../demo/serve.mjs";
import { bundle } from "./runtimes.mjs";

const tests = resolve("tests");
const suite = ["runSuite.js", "contexts.js", "suite.js"].map((file) => join(tests, "runtimes", file));

/**
 * Serves the pages: `modules.html` with the unchanged modules of the package, `bundled.html` with a bundle for each
 * entry point of the package, `split.html` with one bundle in chunks, `empty.html`, and the files of a folder.
 */
export async function startPages(folder) {
  const specifiers = await importedBySuite();
  const html = {
    "/empty.html": "",
    "/split.html": '<script type="module" src="/split.js"></script>',
    "/modules.html": page(specifiers.map((name) => [name, addressOf(name)])),
    "/bundled.html": page(await Promise.all(specifiers.map((name) => bundled(folder, name)))),
  };
  return serve(async ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname in html)
      return respond("text/html", `<!doctype html><link rel="icon" href="data:,">${html[pathname]}`);
    for (const root of [tests, folder]) {
      const file = join(root, pathname);
      const content = file.startsWith(root + sep) && (await readFile(file).catch(() => undefined));
      if (content) return respond("text/javascript", content);
    }
    return new Response("", { status: 404 });
  });
}

const respond = (type, body) => new Response(body, { headers: { "content-type": `${type};charset=utf-8` } });

const page = (imports) => `
  <script type="importmap">${JSON.stringify({ imports: Object.fromEntries(imports) })}</script>
  <script type="module">
    import { runSuite } from "/runtimes/runSuite.js";
    globalThis.runSuite = runSuite;
  </script>`;

/** The package modules that the suite imports, and the dependencies of the SDK. */
async function importedBySuite() {
  const sources = await Promise.all(suite.map((file) => readFile(file, "utf8")));
  const imported = sources.flatMap((source) => [...source.matchAll(/ from "([a-z][^"]*)"/g)]);
  const { dependencies } = JSON.parse(
    await readFile(join(tests, "node_modules/authlete-typescript-sdk/package.json")),
  );
  return [...new Set(imported.map(([, name]) => name)), ...Object.keys(dependencies)];
}

/** The path of a package module on the server. */
const addressOf = (name) =>
  fileURLToPath(import.meta.resolve(name))
    .slice(tests.length)
    .replaceAll(sep, "/");

async function bundled(folder, name) {
  const path = `bundles/${name}`;
  const entryPoints = [{ in: fileURLToPath(import.meta.resolve(name)), out: path }];
  await bundle(folder, undefined, { format: "esm", entryPoints });
  return [name, `/${path}.js`];
}
