// Checks, builds and publishes the package. Flags are those of `npm publish`:
//
//   npm run release -- --dry-run    publishes nothing
//   npm run release -- --tag next
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assertChangelog, assertCleanTree, assertFields, assertFree, Refusal } from "./release/checks.mjs";
import { CommandError, run } from "./release/commands.mjs";
import { withAbsoluteLinks } from "./release/links.mjs";
import { addressOf, repositoryOf } from "./release/repository.mjs";

const flags = process.argv.slice(2);
const temporary = mkdtempSync(join(tmpdir(), "authlete-release-"));
try {
  await release(JSON.parse(readFileSync("package.json", "utf8")));
} catch (error) {
  const isExpected = error instanceof Refusal || error instanceof CommandError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function release(project) {
  await assertCleanTree();
  assertFields(project);
  assertChangelog(project);
  await assertFree(project, join(temporary, "cache"));
  const tag = `v${project.version}`;
  run("npm", "run", "build");
  makeLinksAbsolute(project.repository, tag);
  run("npm", "publish", pack(), "--loglevel=notice", ...flags);
  console.log(`Links of the documents point to the tag ${tag}: push it if you have not done so yet.`);
}

/** Documents are also read on the page of the registry, which has no other files. */
function makeLinksAbsolute(repository, tag) {
  const address = (path, isImage) => addressOf(repositoryOf(repository), tag, path, isImage);
  for (const file of globSync("dist/*.md")) {
    writeFileSync(file, withAbsoluteLinks(readFileSync(file, "utf8"), address));
  }
}

/** Packs `dist` and returns the path of the tarball. */
function pack() {
  // `npm run release --dry-run` sets the option for this command, too.
  run("npm", "pack", "./dist", "--silent", "--dry-run=false", "--pack-destination", temporary);
  const [tarball] = readdirSync(temporary).filter((name) => name.endsWith(".tgz"));
  return join(temporary, tarball);
}
