// `npm run release` in a repository with a small package, and with a registry on this machine.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { withAbsoluteLinks } from "../../scripts/release/links.mjs";
import { addressOf, repositoryOf } from "../../scripts/release/repository.mjs";

const repository = { type: "git", url: "git+https://github.com/an-owner/a-name.git" };
const project = {
  name: "authlete-release-test",
  version: "1.2.3",
  repository,
  bugs: "https://github.com/an-owner/a-name/issues",
  homepage: "https://github.com/an-owner/a-name#readme",
  private: true,
  scripts: { build: "node build.mjs", release: "node scripts/release.mjs" },
};
const build = `
  import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
  mkdirSync("dist");
  for (const name of ["README.md", "SECURITY.md", "CHANGELOG.md"]) cpSync(name, "dist/" + name);
  const { private: _, scripts, ...manifest } = JSON.parse(readFileSync("package.json", "utf8"));
  writeFileSync("dist/package.json", JSON.stringify(manifest));`;
const documents = {
  "README.md": "[errors](docs/errors.md#codes) ![sizes](docs/sizes.svg) [security](SECURITY.md)\n",
  "SECURITY.md": "[readme](./README.md)\n",
  "CHANGELOG.md": "# Changelog\n\n## [1.2.3] - 2026-11-25\n\n[errors](docs/errors.md)\n",
};

/** A package that the registry has. */
interface Published {
  repository: unknown;
  versions: string[];
}

/** A package that the registry received. */
interface Upload {
  name: string;
  "dist-tags": Record<string, string>;
  versions: Record<string, { readme: string }>;
  _attachments: Record<string, { data: string }>;
}

let published: Published | undefined;
let status = 200;
let isBroken = false;
let uploads: Upload[] = [];

const registry = createServer(async (request, response) => {
  if (isBroken) {
    request.destroy();
    return;
  }
  const isUpload = request.method === "PUT";
  if (isUpload) uploads.push(JSON.parse((await request.toArray()).join("")));
  const isFound = isUpload || (published && request.url === `/${project.name}`);
  response.writeHead(isFound ? status : Math.max(404, status), { "content-type": "application/json" });
  response.end(JSON.stringify(published ? packumentOf(published) : {}));
});
let url = "";

/** What a registry returns for a package. */
function packumentOf({ repository, versions }: Published) {
  const { name } = project;
  const dist = { tarball: `${url}${name}.tgz`, shasum: "" };
  const manifests = versions.map((version) => [version, { name, version, repository, dist }]);
  return { name, repository, "dist-tags": { latest: versions[0] }, versions: Object.fromEntries(manifests) };
}

beforeAll(async () => {
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
});
afterAll(() => registry.close());
beforeEach(() => {
  published = undefined;
  status = 200;
  isBroken = false;
  uploads = [];
});

/** A clean repository with the package and the script. */
function repositoryWith(changes: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), "authlete-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const manifest = JSON.stringify({ ...project, ...changes });
  const files = {
    ...documents,
    "package.json": manifest,
    "build.mjs": build,
    ".gitignore": "dist/\n.npmrc-test",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  for (const path of ["scripts/release.mjs", "scripts/release", "scripts/build/edited.mjs"]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  const git = (...args: string[]) => execFileSync("git", [...identity, ...args], { cwd: folder });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "a");
  return folder;
}

const dryRun = [process.execPath, "scripts/release.mjs", "--dry-run"];

/** Runs the script and returns what it wrote to standard error. */
async function release(folder: string, [command = "", ...args] = dryRun) {
  const settings = join(folder, ".npmrc-test");
  writeFileSync(settings, `//${new URL(url).host}/:_authToken=a-token`);
  const env = { ...process.env, npm_config_registry: url, npm_config_userconfig: settings };
  const ran = promisify(execFile)(command, args, { cwd: folder, env });
  return ran.then(
    ({ stderr }) => ({ ok: true, stderr }),
    ({ stderr }) => ({ ok: false, stderr }),
  );
}

describe("npm run release stops", () => {
  /** Runs it, and returns why it stopped. */
  async function reasonOf(folder: string) {
    const { ok, stderr } = await release(folder);
    expect(ok).toBe(false);
    expect(existsSync(join(folder, "dist"))).toBe(false);
    expect(uploads).toEqual([]);
    return stderr;
  }

  it("if a file is not committed", async () => {
    const folder = repositoryWith();
    writeFileSync(join(folder, "new.txt"), "");
    expect(await reasonOf(folder)).toBe(
      "Commit or remove what git status lists, and try again:\n?? new.txt\n",
    );
  });

  it("if there is no repository", async () => {
    const folder = repositoryWith();
    rmSync(join(folder, ".git"), { recursive: true });
    expect(await reasonOf(folder)).toMatch(/^git status failed: fatal: not a git repository.*\n$/);
  });

  it.each([
    [["repository", "bugs", "homepage"], '"repository", "bugs", and "homepage"'],
    [["bugs", "homepage"], '"bugs" and "homepage"'],
    [["repository"], '"repository"'],
  ])("if package.json lacks %j", async (fields, list) => {
    const folder = repositoryWith(Object.fromEntries(fields.map((name) => [name, undefined])));
    expect(await reasonOf(folder)).toBe(
      `Add ${list} to package.json, which provenance and the published links need.\n`,
    );
  });

  it("if nobody knows where the web shows files of the repository", async () => {
    expect(await reasonOf(repositoryWith({ repository: "https://git.example.com/a/b.git" }))).toBe(
      '"repository" in package.json must be a repository on GitHub, GitLab or Bitbucket.\n',
    );
  });

  it("if CHANGELOG.md has no section for the version", async () => {
    expect(await reasonOf(repositoryWith({ version: "1.2.4" }))).toBe(
      'Add a section "## [1.2.4]" to CHANGELOG.md: users read there what is new.\n',
    );
  });

  it("if the version is published already", async () => {
    published = { repository, versions: ["1.2.3", "1.2.2"] };
    expect(await reasonOf(repositoryWith())).toBe(
      `${project.name}@1.2.3 is published already: raise "version" in package.json.\n`,
    );
  });

  it.each([[{ ...repository, url: "git+https://github.com/another/a-name.git" }], [undefined]])(
    "if the name is taken by a package of the repository %j",
    async (other) => {
      published = { repository: other, versions: ["0.0.1"] };
      expect(await reasonOf(repositoryWith())).toBe(
        `${project.name}@1.2.3 cannot be published: the name is taken by another repository.\n`,
      );
    },
  );

  it("if the registry cannot be reached", async () => {
    const reachable = url;
    onTestFinished(() => {
      url = reachable;
    });
    url = "http://127.0.0.1:9/";
    expect(await reasonOf(repositoryWith())).toMatch(
      /^The registry does not say whether authlete-release-test@1\.2\.3 is free: .*ECONNREFUSED.*\n$/,
    );
  });

  it("if the connection breaks, even if npm has the package in its cache", async () => {
    published = { repository, versions: ["1.2.2"] };
    expect(await release(repositoryWith())).toMatchObject({ ok: true });
    isBroken = true;
    expect(await reasonOf(repositoryWith())).toMatch(/^The registry does not say whether .* is free: .+\n$/);
  });

  it("if the registry fails", async () => {
    status = 500;
    expect(await reasonOf(repositoryWith())).toMatch(
      /^The registry does not say whether authlete-release-test@1\.2\.3 is free: 500 .*\n$/,
    );
  });
});

const onGitHub = {
  "README.md":
    "[errors](https://github.com/an-owner/a-name/blob/v1.2.3/docs/errors.md#codes) " +
    "![sizes](https://raw.githubusercontent.com/an-owner/a-name/v1.2.3/docs/sizes.svg) " +
    "[security](https://github.com/an-owner/a-name/blob/v1.2.3/SECURITY.md)\n",
  "SECURITY.md": "[readme](https://github.com/an-owner/a-name/blob/v1.2.3/README.md)\n",
  "CHANGELOG.md":
    "# Changelog\n\n## [1.2.3] - 2026-11-25\n\n" +
    "[errors](https://github.com/an-owner/a-name/blob/v1.2.3/docs/errors.md)\n",
};

describe("npm run release publishes", () => {
  const documentsIn = (folder: string) =>
    Object.fromEntries(
      Object.keys(documents).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    );

  it.each([[["--", "--dry-run"]], [["--dry-run"]]])(
    "nothing with %j, but builds the package",
    async (flags) => {
      const folder = repositoryWith();
      expect(await release(folder, ["npm", "run", "release", "--silent", ...flags])).toMatchObject({
        ok: true,
      });
      expect(uploads).toEqual([]);
      expect(documentsIn(join(folder, "dist"))).toEqual(onGitHub);
      expect(execFileSync("git", ["status", "--short"], { cwd: folder, encoding: "utf8" })).toBe("");
    },
  );

  it("a new version, with absolute links and the given flags", async () => {
    published = { repository: "https://github.com/An-Owner/A-Name", versions: ["1.2.2"] };
    const folder = repositoryWith();
    expect(await release(folder, ["npm", "run", "release", "--silent", "--", "--tag", "next"])).toMatchObject(
      { ok: true },
    );
    const [upload = expect.unreachable("nothing was uploaded")] = uploads;
    expect(upload).toMatchObject({ name: project.name, "dist-tags": { next: "1.2.3" } });
    expect(uploads).toHaveLength(1);
    const [{ data } = expect.unreachable("there is no tarball")] = Object.values(upload._attachments);
    writeFileSync(join(folder, "dist/a.tgz"), Buffer.from(data, "base64"));
    execFileSync("tar", ["-xzf", "a.tgz"], { cwd: join(folder, "dist") });
    expect(documentsIn(join(folder, "dist/package"))).toEqual(onGitHub);
  });

  it("nothing if the build fails", async () => {
    const folder = repositoryWith({ scripts: { ...project.scripts, build: "exit 3" } });
    expect(await release(folder)).toEqual({ ok: false, stderr: "npm run build failed.\n" });
    expect(uploads).toEqual([]);
  });
});

describe("a repository is read", () => {
  const github = { host: "github", at: "o/n", folder: "" };

  it.each<[unknown, object | undefined]>([
    ["o/n", github],
    ["github:o/n", github],
    ["o/n#main", github],
    ["https://github.com/o/n", github],
    ["https://github.com/o/n.git#main", github],
    ["git@github.com:o/n.git", github],
    [{ type: "git", url: "git+https://github.com/o/n.git" }, github],
    [{ type: "git", url: "git+ssh://git@github.com/o/n.git" }, github],
    [{ type: "git", url: "git://github.com/o/n.git/" }, github],
    [
      { type: "git", url: "o/n", directory: "packages/a" },
      { ...github, folder: "packages/a/" },
    ],
    ["gitlab:o/n", { ...github, host: "gitlab" }],
    ["https://gitlab.com/o/group/n.git", { host: "gitlab", at: "o/group/n", folder: "" }],
    ["bitbucket:o/n", { ...github, host: "bitbucket" }],
    ["gist:11081aaa281", undefined],
    ["https://git.example.com/o/n.git", undefined],
    ["https://github.com.example.com/o/n.git", undefined],
    ["https://github.com/", undefined],
    ["n", undefined],
    [{}, undefined],
    [undefined, undefined],
  ])("from %j", (field, expected) => {
    expect(repositoryOf(field)).toEqual(expected);
  });

  it("to link its files and folders, and raw images", () => {
    const addresses = ["o/n", { url: "gitlab:o/n", directory: "a" }, "bitbucket:o/n"].flatMap((field) =>
      [false, true].map((isImage) =>
        addressOf(repositoryOf(field) ?? expect.unreachable(), "v1", "b.svg", isImage),
      ),
    );
    expect(addresses).toEqual([
      "https://github.com/o/n/blob/v1/b.svg",
      "https://raw.githubusercontent.com/o/n/v1/b.svg",
      "https://gitlab.com/o/n/-/blob/v1/a/b.svg",
      "https://gitlab.com/o/n/-/raw/v1/a/b.svg",
      "https://bitbucket.org/o/n/src/v1/b.svg",
      "https://bitbucket.org/o/n/raw/v1/b.svg",
    ]);
  });
});

describe("links become absolute", () => {
  const absolute = (markdown: string) =>
    withAbsoluteLinks(markdown, (path: string, isImage: boolean) => `${isImage ? "raw" : "file"}:${path}`);

  it.each([
    ["[a](b.md)", "[a](file:b.md)"],
    ["[a](./b/c.md#d)", "[a](file:b/c.md#d)"],
    ["[a](/b.md)", "[a](file:b.md)"],
    ["[a](<b.md>)", "[a](<file:b.md>)"],
    ['[a](b.md "title (c)")', '[a](file:b.md "title (c)")'],
    ["[`a`](b.md), [c](d.md)", "[`a`](file:b.md), [c](file:d.md)"],
    ["![a](b.svg)", "![a](raw:b.svg)"],
    ["[a](b.svg)", "[a](file:b.svg)"],
    ["[![a](b.svg)](c.md)", "[![a](raw:b.svg)](file:c.md)"],
    ["[a][b]\n\n[b]: c.md", "[a][b]\n\n[b]: file:c.md"],
    ['<img alt="a" src="b.svg"> <a href="c.md">', '<img alt="a" src="raw:b.svg"> <a href="file:c.md">'],
  ])("in %j", (markdown, expected) => {
    expect(absolute(markdown)).toBe(expected);
  });

  it.each([
    "[a](#b)",
    "[a](https://example.com/b.md)",
    "[a](mailto:b@example.com)",
    "[a](//example.com/b)",
    "`[a](b.md)` and ``[a](b`c.md)``",
    "```ts\nconst a = `b`;\n[c](d.md)\n```",
    "- a\n\n  ~~~md\n  [a](b.md)\n  ~~~",
  ])("but not in %j", (markdown) => {
    expect(absolute(markdown)).toBe(markdown);
  });

  it("after a backtick that no other closes", () => {
    expect(absolute("a ` b\n\n[a](b.md) `c`")).toBe("a ` b\n\n[a](file:b.md) `c`");
  });
});
