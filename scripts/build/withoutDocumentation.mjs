import { edited } from "./edited.mjs";
import { parsed } from "./parsed.mjs";

/** What tools look for in comments; it stays even in a comment that starts like documentation. */
const annotations = ["@__", "#__", "@license", "@preserve"];

/**
 * JavaScript without documentation comments. Editors read the documentation in the declarations, and the code
 * is half as large without it. All other comments stay.
 *
 * @param {string} code
 * @param {string} file its name, for errors
 */
export function withoutDocumentation(code, file) {
  const { comments } = parsed(code, file);
  const isDocumentation = ({ type, value }) =>
    type === "Block" && value.startsWith("*") && !annotations.some((one) => value.includes(one));
  return edited(
    code,
    comments.filter(isDocumentation).map((comment) => ({ ...withItsLine(code, comment), text: "" })),
  );
}

/** The span of a comment, with the rest of its lines if nothing else is on them. */
function withItsLine(code, { start, end }) {
  const lineStart = code.lastIndexOf("\n", start - 1) + 1;
  const nextLine = code.indexOf("\n", end) + 1 || code.length;
  const isAlone = !code.slice(lineStart, start).trim() && !code.slice(end, nextLine).trim();
  return isAlone ? { start: lineStart, end: nextLine } : { start, end };
}
