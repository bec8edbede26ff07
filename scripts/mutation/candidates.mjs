// The mutants of a source file: small changes of its syntax tree that a test should notice.
import { parseSync } from "oxc-parser";

/**
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} line where the change begins
 * @property {string} scope the name of the enclosing function or constant
 * @property {string} original the changed lines of the source, with single spaces
 * @property {string} replacement what these lines become
 * @property {string} source the whole file with the change
 */

const opposites = {
  "===": ["!=="],
  "!==": ["==="],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "**": ["*"],
  "??=": ["="],
  "+=": ["-="],
  "++": ["--"],
};

/** The changes of a node: pairs of a node or a range, and the text that replaces it. Keyed by the type of the node. */
const changes = {
  IfStatement: ({ test }, text) => [[test, `!(${text(test)})`]],
  ConditionalExpression: ({ test }, text) => [[test, `!(${text(test)})`]],
  WhileStatement: ({ test }, text) => [[test, `!(${text(test)})`]],
  ForStatement: ({ test }, text) => (test ? [[test, `!(${text(test)})`]] : []),
  UnaryExpression: (node, text) => (node.operator === "!" ? [[node, text(node.argument)]] : []),
  BinaryExpression: changeOperator,
  AssignmentExpression: changeOperator,
  UpdateExpression: (node, text) => [[node, text(node).replace("++", "--")]],
  LogicalExpression: (node, text) => {
    const { left, right, operator } = node;
    const other = operator === "&&" ? "||" : "&&";
    return [
      [node, `(${text(left)})`],
      [node, `(${text(right)})`],
      [node, `((${text(left)}) ${other} (${text(right)}))`],
    ];
  },
  ExpressionStatement: (node) => (node.directive ? [] : [[node, ";"]]),
  ReturnStatement: (node) => [[node, ";"]],
  ThrowStatement: (node) => [[node, ";"]],
  BlockStatement: (node) => (node.body.length ? [[node, "{}"]] : []),
  CallExpression: (node, text) => [...withoutOptional(node, "callee", text), ...without(node.arguments)],
  NewExpression: (node) => without(node.arguments),
  MemberExpression: (node, text) => withoutOptional(node, "object", text),
  ObjectExpression: ({ properties }) => without(properties),
  ArrayExpression: ({ elements }) => without(elements),
  Literal: changeLiteral,
  TemplateLiteral: (node, text) => (isForPeople(text(node)) ? [] : [[node, "``"]]),
};

function changeOperator(node, text) {
  const { left, right, operator } = node;
  return (opposites[operator] ?? []).map((other) => [node, `${text(left)} ${other} ${text(right)}`]);
}

function changeLiteral(node, text) {
  const { value, regex } = node;
  if (regex) return [[node, `/(?!)/${regex.flags}`]];
  if (typeof value === "boolean") return [[node, `${!value}`]];
  if (typeof value === "number") return [1, -1].map((step) => [node, `${value + step}`]);
  return typeof value === "string" && value !== "" && !isForPeople(text(node)) ? [[node, '""']] : [];
}

/** Texts with a space are messages that only people read. */
const isForPeople = (text) => text.includes(" ");

/** `a?.b` as `a.b`, `a?.[b]` as `a[b]`, `a?.()` as `a()`. */
function withoutOptional(node, operand, text) {
  if (!node.optional) return [];
  const { end } = node[operand];
  const rest = text({ start: end, end: node.end });
  const isDot = operand === "object" && !node.computed;
  return [[{ start: end, end: node.end }, rest.replace("?.", isDot ? "." : "")]];
}

/** A list without one of its elements. */
function without(elements) {
  return elements.flatMap((element, index) => {
    if (!element) return [];
    const next = elements[index + 1];
    const previous = elements[index - 1];
    if (next) return [[{ start: element.start, end: next.start }, ""]];
    return [[{ start: previous?.end ?? element.start, end: element.end }, ""]];
  });
}

/** Parts of the syntax tree that are types, or that name modules and properties. */
const isSkipped = (node) =>
  (node.type.startsWith("TS") && !("expression" in node)) ||
  node.type === "ImportDeclaration" ||
  node.type === "ImportExpression" ||
  node.type === "ExportAllDeclaration";

const keysOfTypes = ["typeAnnotation", "typeArguments", "typeParameters", "returnType"];

/** All mutants of a source file. */
export function mutantsOf(file, source) {
  const { program } = parseSync(file, source);
  const text = ({ start, end }) => source.slice(start, end);
  const mutants = [];

  const visit = (node, scope) => {
    if (isSkipped(node)) return;
    for (const [range, replacement] of changes[node.type]?.(node, text) ?? [])
      mutants.push(mutantOf(file, source, range, replacement, scope));
    const name = nameOf(node, scope) ?? scope;
    for (const [key, child] of Object.entries(node)) {
      if (keysOfTypes.includes(key) || (key === "key" && !node.computed)) continue;
      for (const one of [child].flat()) if (typeof one?.type === "string") visit(one, name);
    }
  };
  visit(program, "");
  return mutants;
}

/** The name of a function, or of a constant at the top of a module. */
function nameOf({ type, id, key, init }, scope) {
  if (type === "FunctionDeclaration") return id.name;
  if (type === "MethodDefinition") return key.name;
  const isNamed = type === "VariableDeclarator" && (init?.type === "ArrowFunctionExpression" || scope === "");
  return isNamed ? id.name : undefined;
}

/** @returns {Mutant} */
function mutantOf(file, source, { start, end }, replacement, scope) {
  const first = source.lastIndexOf("\n", start - 1) + 1;
  const last = source.indexOf("\n", end - 1) < 0 ? source.length : source.indexOf("\n", end - 1);
  const changed = source.slice(first, start) + replacement + source.slice(end, last);
  return {
    file,
    line: source.slice(0, start).split("\n").length,
    scope,
    original: inOneLine(source.slice(first, last)),
    replacement: inOneLine(changed),
    source: source.slice(0, start) + replacement + source.slice(end),
  };
}

function inOneLine(text) {
  return text.trim().split(/\s+/).join(" ");
}
