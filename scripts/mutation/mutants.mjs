import { parseSync } from "oxc-parser";

/**
 * @typedef {object} Mutant a change to a source file that its tests should notice
 * @property {string} file
 * @property {number} start where the replaced text begins
 * @property {number} end
 * @property {string} replacement
 * @property {string} original
 * @property {number} line
 */

const otherOperators = {
  "===": "!==",
  "!==": "===",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "-": "+",
  "*": "/",
  "/": "*",
  "**": "*",
  "&&": "||",
  "||": "&&",
};

/**
 * All mutants of a file. Types, imports and texts that only people read are not changed.
 *
 * @param {string} file
 * @param {string} source
 * @returns {Mutant[]}
 */
export function mutantsOf(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length) throw new Error(`${file}: ${errors[0].message}`);
  const mutants = [];
  const textOf = ({ start, end }) => source.slice(start, end);
  const add = ({ start, end }, replacement) =>
    mutants.push({
      file,
      start,
      end,
      replacement,
      original: source.slice(start, end),
      line: source.slice(0, start).split("\n").length,
    });
  for (const node of nodesIn(program)) {
    for (const [range, replacement] of changesOf(node, textOf, source)) add(range, replacement);
  }
  return mutants;
}

/** @returns {Generator<[{ start: number, end: number }, string]>} */
function* changesOf(node, textOf, source) {
  switch (node.type) {
    case "IfStatement":
      yield [node.test, `!(${textOf(node.test)})`];
      if (!node.alternate && leaves(node.consequent)) yield [node, ";"];
      return;
    case "ConditionalExpression":
      yield [node.test, `!(${textOf(node.test)})`];
      return;
    case "LogicalExpression":
      yield [node, textOf(node.left)];
      yield [node, textOf(node.right)];
      if (node.operator !== "??") yield [between(node), ` ${otherOperators[node.operator]} `];
      return;
    case "BinaryExpression":
      if (node.operator in otherOperators) yield [between(node), ` ${otherOperators[node.operator]} `];
      return;
    case "UnaryExpression":
      if (node.operator === "!") yield [node, textOf(node.argument)];
      return;
    case "ExpressionStatement":
      yield [node, ";"];
      return;
    case "ThrowStatement":
      yield [node, ";"];
      return;
    case "TryStatement":
      if (node.finalizer) yield [node.finalizer, "{}"];
      return;
    case "ObjectExpression":
      for (const property of node.properties) yield [withComma(property, source), ""];
      return;
    case "MemberExpression":
    case "CallExpression": {
      if (!node.optional) return;
      const before = node.type === "CallExpression" ? node.callee.end : node.object.end;
      const isDotted = node.type === "MemberExpression" && !node.computed;
      yield [{ start: before, end: before + 2 }, isDotted ? "." : ""];
      return;
    }
    case "Literal":
      yield* changesOfLiteral(node);
  }
}

function* changesOfLiteral(node) {
  const { value, regex } = node;
  if (regex) yield [node, `/$^/${regex.flags}`];
  else if (typeof value === "boolean") yield [node, `${!value}`];
  else if (typeof value === "number") yield [node, `${value + 1}`];
  else if (typeof value === "string" && value !== "" && !value.includes(" ")) yield [node, '""'];
}

/** Whether a statement ends the function. */
function leaves({ type, body }) {
  return type === "BlockStatement"
    ? /^(Return|Throw)Statement$/.test(body.at(-1)?.type)
    : /^(Return|Throw)Statement$/.test(type);
}

const between = ({ left, right }) => ({ start: left.end, end: right.start });

/** A property with the comma after it. */
function withComma({ start, end }, source) {
  const [comma = ""] = /^\s*,/.exec(source.slice(end)) ?? [];
  return { start, end: end + comma.length };
}

/** All nodes of the code that runs. */
function* nodesIn(node) {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const child of node) yield* nodesIn(child);
    return;
  }
  const { type = "" } = node;
  if (type === "ImportDeclaration" || (type.startsWith("TS") && !("expression" in node))) return;
  if (type === "ExportNamedDeclaration" && node.source) return;
  if (type) yield node;
  for (const [name, child] of Object.entries(node)) {
    // A key is a name, and a type annotation does not run.
    if (name === "typeAnnotation" || name === "typeArguments" || (name === "key" && !node.computed)) continue;
    yield* nodesIn(child);
  }
}
