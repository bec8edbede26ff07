import { parsed } from "./parsed.mjs";

/**
 * The documentation comment of a function, and the modules that the names in its source are imported from.
 *
 * @param {string} source
 * @param {string} name of the function
 */
export function functionDocumentation(source, name) {
  const { program, comments } = parsed(source, `${name}.ts`);
  const statement = program.body.find(({ declaration }) => declaration?.id?.name === name);
  const comment = comments.findLast(({ end }) => end < statement?.start);
  if (!comment?.value.startsWith("*")) throw new Error(`${name}.ts documents no function with its name`);
  const modules = program.body.flatMap(({ type, specifiers, source: module }) =>
    type === "ImportDeclaration" ? specifiers.map(({ local }) => [local.name, module.value]) : [],
  );
  return { comment: source.slice(comment.start, comment.end), modules: new Map(modules) };
}
