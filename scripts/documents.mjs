// What programs write into documents: parts of README.md between marks, and on what it was measured.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const readme = "README.md";
const marked = (name) => new RegExp(`(<!-- ${name} -->\n\n)([\\s\\S]*?)(\n\n<!-- /${name} -->)`);

/** The part of README.md between `<!-- name -->` and `<!-- /name -->`. */
export function quoted(name) {
  const [, , text] = marked(name).exec(readFileSync(readme, "utf8")) ?? [];
  if (text === undefined) throw new Error(`${readme} has no <!-- ${name} --> and <!-- /${name} -->`);
  return text;
}

/** Puts a text into that part. */
export function quote(name, text) {
  quoted(name);
  const document = readFileSync(readme, "utf8");
  writeFileSync(
    readme,
    document.replace(marked(name), (_, start, __, end) => start + text + end),
  );
}

/** The version of an installed package. */
export function versionOf(name, folder = ".") {
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
}

/** The machine, in words. */
export const machine = () =>
  `${process.platform} ${process.arch}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`;

/** The day, as documents write it. */
export const today = () => new Date().toISOString().slice(0, 10);
