import { parsed } from "./parsed.mjs";

const head = "async () => {\n";

/**
 * The example of a function as one of the method of the class. The method returns the value and throws the error, so
 * the branches for errors are dropped.
 *
 * @param {string} example of the function
 * @param {Map<string, string>} methods the method of each function, such as `authlete.token.management.list`
 * @param {string} name of the function, for errors
 */
export function methodExample(example, methods, name) {
  const code = `${head}${example}\n}`;
  const { program } = parsed(code, `the example of ${name}.ts`);
  const { body } = program.body[0].expression.body;
  const isCall = ({ type, callee }) => type === "CallExpression" && methods.has(callee.name);
  // A function that is passed to another one, such as `paginateItems`, takes the class as its context.
  if (!nodesIn(body).some(isCall)) return example;

  const resultOf = ({ type, id, init }) =>
    type === "VariableDeclarator" && init?.type === "AwaitExpression" && isCall(init.argument)
      ? [id.name]
      : [];
  const results = new Set(nodesIn(body).flatMap(resultOf));
  const rewritten = createRewriting(code, methods, results).ofBody(body);
  const remaining = /\b\w+\.(?:ok|error)\b/.exec(rewritten);
  if (remaining) throw new Error(`the example of ${name} has no form for the class: ${remaining[0]}`);
  return withoutUnused(rewritten, results);
}

function createRewriting(code, methods, results) {
  const isFieldOf = (node, field) =>
    node.type === "MemberExpression" && results.has(node.object.name) && node.property.name === field;

  const rules = {
    CallExpression({ callee, arguments: [, ...args] }) {
      const method = methods.get(callee.name);
      return method && `${method}(${args.map(textOf).join(", ")})`;
    },
    MemberExpression(node) {
      return isFieldOf(node, "value") ? node.object.name : undefined;
    },
    IfStatement({ test, consequent, alternate }) {
      const condition = conditionOf(test);
      if (condition === true) return textOfBranch(consequent);
      if (condition === false) return alternate ? textOfBranch(alternate) : "";
    },
    ConditionalExpression({ test, consequent, alternate }) {
      const condition = conditionOf(test);
      if (typeof condition !== "boolean") return;
      return textOf(withoutParentheses(condition ? consequent : alternate));
    },
    LogicalExpression(node) {
      const condition = conditionOf(node);
      return typeof condition === "string" ? condition : undefined;
    },
  };

  /** A condition where each call has succeeded: `true`, `false`, or the text of the rest. */
  function conditionOf(node) {
    if (isFieldOf(node, "ok")) return true;
    if (node.type === "UnaryExpression" && isFieldOf(node.argument, "ok")) return false;
    if (node.type !== "LogicalExpression" || node.operator === "??") return textOfParts(node);
    const left = conditionOf(node.left);
    if (typeof left !== "boolean") return textOfParts(node);
    return left === (node.operator === "&&") ? conditionOf(node.right) : left;
  }

  function textOf(node) {
    return rules[node.type]?.(node) ?? textOfParts(node);
  }

  function textOfParts(node) {
    let text = "";
    let position = node.start;
    for (const part of partsOf(node)) {
      // In `{ ticket }`, key and value are the same text.
      if (part.start < position) continue;
      const partText = textOf(part);
      const isDropped = partText === "" && part.type === "IfStatement";
      const before = code.slice(position, part.start);
      text += isDropped ? before.trimEnd() : before + partText;
      position = part.end;
    }
    return text + code.slice(position, node.end);
  }

  /** The statements of a branch, as they are without the condition. */
  function textOfBranch(branch) {
    if (branch.type !== "BlockStatement") return textOf(branch);
    return textOf(branch).slice(1, -1).trim().replaceAll("\n  ", "\n");
  }

  return {
    ofBody(body) {
      const [{ start }] = body;
      const { end } = body.at(-1);
      const comment = code.slice(head.length, start);
      return (comment + textOfParts({ type: "Program", start, end, body })).trimEnd() + code.slice(end, -2);
    },
  };
}

/** An example without the names of values that it does not use, such as those of methods that return none. */
function withoutUnused(example, results) {
  const isUsed = (name) => example.match(new RegExp(`\\b${name}\\b`, "g")).length > 1;
  return [...results]
    .filter((name) => !isUsed(name))
    .reduce((text, name) => text.replace(new RegExp(`\\bconst ${name} = await\\b`), "await"), example);
}

const withoutParentheses = (node) => (node.type === "ParenthesizedExpression" ? node.expression : node);

/** The nodes that a node consists of, in order. */
function partsOf(node) {
  const isNode = (value) => typeof value?.type === "string";
  return Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

function nodesIn(nodes) {
  return nodes.flatMap((node) => [node, ...nodesIn(partsOf(node))]);
}
