import { parseSync } from "oxc-parser";

/**
 * The syntax tree of a source, and its comments.
 *
 * @param {string} source
 * @param {string} file its name, for errors
 * @throws Error if the source has a syntax error
 */
export function parsed(source, file) {
  const { program, comments, errors } = parseSync(file, source);
  if (errors.length) throw new Error(`${file}: ${errors[0].message}`);
  return { program, comments };
}
