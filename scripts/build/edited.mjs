/**
 * A text with some of its spans replaced.
 *
 * @param {string} source
 * @param {{ start: number; end: number; text: string }[]} edits spans that do not overlap, in order
 */
export function edited(source, edits) {
  let result = "";
  let position = 0;
  for (const { start, end, text } of edits) {
    result += source.slice(position, start) + text;
    position = end;
  }
  return result + source.slice(position);
}
