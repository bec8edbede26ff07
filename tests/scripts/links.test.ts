// Links and images of the documents: their files and headings exist.
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect, it } from "vitest";
import { isRelative, linksIn } from "../../scripts/release/links.mjs";

const posixPath = (path: string) => path.replaceAll("\\", "/");
const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
});
const repository = listed.split("\n");
const root = "tests/node_modules/authlete-typescript-sdk";
const tarball = globSync("**/*", { cwd: root }).map(posixPath);

const published = ["README.md", "SECURITY.md", "CHANGELOG.md"];
const documents = [...published, ...globSync("docs/*.md").map(posixPath)];

/** The anchors of the headings of a document, as GitHub names them. */
function anchorsIn(markdown: string): Set<string> {
  const withoutCode = markdown.replace(/^ *(`{3,}|~{3,})[\s\S]*?^ *\1/gm, "");
  const anchors = new Set<string>();
  for (const [, heading = ""] of withoutCode.matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)) {
    const text = heading
      .replace(/\]\([^)]*\)/g, "")
      .toLowerCase()
      .trim();
    const anchor = text.replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "").replaceAll(" ", "-");
    let name = anchor;
    for (let count = 1; anchors.has(name); count++) name = `${anchor}-${count}`;
    anchors.add(name);
  }
  return anchors;
}

/** The links and images of a document that point to no file of the repository, or to no heading of a document. */
function brokenLinks(document: string, markdown: string, files = repository): string[] {
  const isBroken = (target: string) => {
    const [path = "", anchor] = target.split("#");
    const file = path ? posix.join(dirname(document), path) : document;
    if (!files.includes(file)) return true;
    const linked = file === document ? markdown : readFileSync(file, "utf8");
    return anchor !== undefined && !anchorsIn(linked).has(anchor);
  };
  const isLocal = (link: { target: string }) => isRelative(link) || link.target.startsWith("#");
  return linksIn(markdown)
    .filter(isLocal)
    .map(({ target }) => target)
    .filter(isBroken);
}

it.each(documents)("%s has links to files of the repository and to their headings", (document) => {
  expect(brokenLinks(document, readFileSync(document, "utf8"))).toEqual([]);
});

it.each(published)("%s of the package has links to files of the package or of the repository", (document) => {
  const markdown = readFileSync(join(root, document), "utf8");
  expect(brokenLinks(document, markdown, [...repository, ...tarball])).toEqual([]);
});

it("finds links", () => {
  const links = documents.flatMap((document) => linksIn(readFileSync(document, "utf8")));
  expect(links.filter(isRelative).length).toBeGreaterThan(10);
  expect(links.filter(({ isImage }) => isImage).length).toBeGreaterThan(0);
});

it("finds broken links", () => {
  const broken = [
    "missing.md",
    "#missing",
    "errors.md#missing",
    "../SECURITY.md#missing",
    "../tests",
    "#b-2",
  ];
  const good = ["errors.md", "../SECURITY.md#publishing", "#a-b_c-d", "#b", "#b-1", "https://example.com"];
  const headings = "# A `B_c`: d?\n\n## B\n\n## B\n\n```sh\n# missing\n```\n";
  const markdown = headings + [...broken, ...good].map((target) => `[a](${target})\n`).join("");
  expect(brokenLinks("docs/new.md", markdown, [...repository, "docs/new.md"])).toEqual(broken);
});
