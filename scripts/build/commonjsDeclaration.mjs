import { parseSync } from "oxc-parser";
import { edited } from "./edited.mjs";

/** Dependencies that are ES modules only. */
const modulesOnly = ["ky"];

/**
 * A declaration as one of CommonJS: imports of types from packages that are ES modules say so.
 *
 * @param {string} source
 * @param {string} file its name, for errors
 */
export function commonjsDeclaration(source, file) {
  const { program, errors } = parseSync(file, source);
  if (errors.length) throw new Error(`${file}: ${errors[0].message}`);
  const sources = program.body.flatMap(({ source: imported }) => imported ?? []);
  const edits = sources
    .filter(({ value }) => modulesOnly.includes(value))
    .map(({ end }) => ({ start: end, end, text: ' with { "resolution-mode": "import" }' }));
  return edited(source, edits);
}
