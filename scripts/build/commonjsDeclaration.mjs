import { edited } from "./edited.mjs";
import { parsed } from "./parsed.mjs";

/** Dependencies that are ES modules only. */
const modulesOnly = ["ky"];

/**
 * A declaration as one of CommonJS: imports of types from packages that are ES modules say so.
 *
 * @param {string} source
 * @param {string} file its name, for errors
 */
export function commonjsDeclaration(source, file) {
  const { program } = parsed(source, file);
  const sources = program.body.flatMap(({ source: imported }) => imported ?? []);
  const edits = sources
    .filter(({ value }) => modulesOnly.includes(value))
    .map(({ end }) => ({ start: end, end, text: ' with { "resolution-mode": "import" }' }));
  return edited(source, edits);
}
