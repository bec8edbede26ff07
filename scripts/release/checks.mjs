// What must be true before anything is built. Each check throws a `Refusal` if it is not.
import { readFileSync } from "node:fs";
import { outputOf } from "./commands.mjs";
import { repositoryOf } from "./repository.mjs";

/** Why nothing is published, in a sentence for the publisher. */
export class Refusal extends Error {}

/** Fields that only the publisher can know. */
const fieldsOfPublisher = ["repository", "bugs", "homepage"];

/** What is published must be what the tag of the version contains. */
export async function assertCleanTree() {
  const { ok, stdout, stderr } = await outputOf("git", "status", "--porcelain");
  if (!ok) throw new Refusal(`git status failed: ${stderr.trim()}`);
  const changes = stdout.trimEnd();
  if (changes) throw new Refusal(`Commit or remove what git status lists, and try again:\n${changes}`);
}

/** @param project the package.json of the project */
export function assertFields(project) {
  const missing = fieldsOfPublisher.filter((name) => !project[name]).map((name) => `"${name}"`);
  if (missing.length) {
    const list = new Intl.ListFormat("en").format(missing);
    throw new Refusal(`Add ${list} to package.json, which provenance and the published links need.`);
  }
  if (!repositoryOf(project.repository)) {
    throw new Refusal('"repository" in package.json must be a repository on GitHub, GitLab or Bitbucket.');
  }
}

export function assertChangelog({ version }) {
  const lines = readFileSync("CHANGELOG.md", "utf8").split(/\r?\n/);
  if (lines.some((line) => `${line} `.startsWith(`## [${version}] `))) return;
  throw new Refusal(`Add a section "## [${version}]" to CHANGELOG.md: users read there what is new.`);
}

/**
 * The registry must have no package of this name, or one of the same repository without this version.
 *
 * @param project the package.json of the project
 * @param {string} cache an empty folder: from its usual cache, npm would read old data if the registry is down
 */
export async function assertFree({ name, version, repository }, cache) {
  const query = ["view", name, "name", "versions", "repository", "--json"];
  const { stdout, stderr } = await outputOf("npm", ...query, "--fetch-retries=0", "--cache", cache);
  const { error, ...found } = parsed(stdout) ?? { error: { summary: stderr.trim() } };
  if (error?.code === "E404") return;
  if (error) {
    throw new Refusal(`The registry does not say whether ${name}@${version} is free: ${error.summary}`);
  }
  if (!isSame(found.repository, repository)) {
    throw new Refusal(`${name}@${version} cannot be published: the name is taken by another repository.`);
  }
  if ([found.versions].flat().includes(version)) {
    throw new Refusal(`${name}@${version} is published already: raise "version" in package.json.`);
  }
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isSame(one, other) {
  const [a, b] = [one, other].map(repositoryOf);
  return a?.host === b?.host && a?.at.toLowerCase() === b?.at.toLowerCase();
}
