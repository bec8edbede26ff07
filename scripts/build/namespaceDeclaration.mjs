import { edited } from "./edited.mjs";
import { parsed } from "./parsed.mjs";

const indentation = " ".repeat(4);

/**
 * The declaration of a namespace, with documentation for its methods. Editors show no other documentation for them:
 * the methods are properties, whose types do not lead to the functions.
 *
 * @param {string} source
 * @param {string} file its name, for errors
 * @param {Map<string, string>} comments the documentation of each method that lacks it
 * @param {Map<string, string>} modules where the names that the documentation links to are imported from
 */
export function namespaceDeclaration(source, file, comments, modules) {
  const { program } = parsed(source, file);
  const members = program.body.flatMap(({ declaration }) => declaration?.body?.body ?? []);
  const isMethod = ({ type, key }) => type === "PropertyDefinition" && comments.has(key.name);
  const edits = members.filter(isMethod).map(({ key, start }) => {
    const text = `${comments.get(key.name)}\n`.replaceAll("\n", `\n${indentation}`);
    return { start, end: start, text };
  });
  if (edits.length !== comments.size) throw new Error(`${file} does not declare all documented methods`);
  return importsOfLinked([...comments.values()].join("\n"), modules, file) + edited(source, edits);
}

/** Editors link only to names that a declaration imports. */
function importsOfLinked(documentation, modules, file) {
  const linked = new Set(Array.from(documentation.matchAll(/\{@link (\w+)\}/g), ([, name]) => name));
  const lines = [...linked].sort().map((name) => {
    if (!modules.has(name)) throw new Error(`${file}: {@link ${name}} leads nowhere`);
    return `import type { ${name} } from "${modules.get(name)}";\n`;
  });
  return lines.join("");
}
