// Helpers for programs that write to documents: parts of README.md between marks, versions, machine and date.
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

/** Replaces the text of that part. */
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

/** A description of the machine. */
export const machine = () =>
  `${process.platform} ${process.arch}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`;

/** The date, such as 2026-01-31. */
export const today = () => new Date().toISOString().slice(0, 10);
