import { methodExample } from "./methodExample.mjs";

/** The longest line of a comment, as in the sources. */
const width = 118;

const orError = /, or an error of \{@link OperationError\}; the promise never rejects$/;

/**
 * The documentation of a function as that of the method of the class. The method has a context already, returns the
 * value, and throws the error.
 *
 * @param {string} comment of the function
 * @param {Map<string, string>} methods the method of each function, such as `authlete.token.management.list`
 * @param {string} name of the function
 */
export function methodDocumentation(comment, methods, name) {
  const { description, tags } = partsOf(comment);
  const parts = tags.flatMap((tag) => {
    if (tag.startsWith("@param authlete ")) return [];
    if (tag.startsWith("@example\n")) return `${exampleOf(tag, methods, name)}\n`;
    return tag.startsWith("@returns ") ? returnsOf(tag, name) : tag;
  });
  const text = `${description}\n\nThe same as the function \`${name}\`.\n\n${parts.join("\n")}`;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return `/**\n${lines.join("\n")}\n */`;
}

/** A comment without its asterisks: the description, and its tags. */
function partsOf(comment) {
  const text = comment
    .split("\n")
    .slice(1, -1)
    .map((line) => line.replace(/^ *\* ?/, ""))
    .join("\n");
  const [description, ...tags] = text.split(/\n(?=@\w)/).map((part) => part.trimEnd());
  return { description, tags };
}

function exampleOf(tag, methods, name) {
  const { start, code, end } =
    /^(?<start>@example\n```ts\n)(?<code>.*)(?<end>\n```)$/s.exec(tag)?.groups ?? {};
  if (code === undefined) throw new Error(`the example of ${name}.ts is not a block of TypeScript`);
  return start + methodExample(code, methods, name) + end;
}

function returnsOf(tag, name) {
  const text = tag.replace(/\s+/g, " ");
  if (!orError.test(text))
    throw new Error(`@returns of ${name}.ts does not end like those of other functions`);
  return wrapped(text.replace(orError, "; the promise rejects with an error of {@link OperationError}"));
}

/** Lines of a tag: those after the first are indented. */
function wrapped(text) {
  const [first, ...words] = text.split(/ (?!OperationError\})/);
  const lines = [first];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length <= width - " * ".length) lines[lines.length - 1] = line;
    else lines.push(`  ${word}`);
  }
  return lines.join("\n");
}
