// Which method of the class calls which function.
import { globSync, readFileSync } from "node:fs";
import { parsed } from "./parsed.mjs";

const files = ["src/authlete.ts", ...globSync("src/namespaces/*.ts").sort()];

/** The classes of the namespaces: their getters return other namespaces, their properties call functions. */
const classes = files.flatMap((file) => {
  const source = readFileSync(file, "utf8");
  const { program, comments } = parsed(source, file);
  const isDocumented = ({ start }) =>
    comments.some(({ end }) => end < start && !source.slice(end, start).trim());
  return program.body.flatMap(({ declaration }) =>
    declaration?.type === "ClassDeclaration"
      ? [{ file, name: declaration.id.name, members: declaration.body.body, isDocumented }]
      : [],
  );
});

/**
 * `{ file, name, functionName, path }` of each method without documentation of its own: `list` calls the function
 * `tokenManagementList`, and its path is `authlete.token.management.list`.
 *
 * @type {{ file: string; name: string; functionName: string; path: string }[]}
 */
export const methods = methodsOf("Authlete", "authlete");

function methodsOf(className, path) {
  const { file, members, isDocumented } = classes.find(({ name }) => name === className);
  return members.flatMap((member) => {
    const { name } = member.key;
    const memberPath = `${path}.${name}`;
    const namespace = namespaceIn(member);
    if (namespace) return methodsOf(namespace, memberPath);
    const functionName = functionIn(member);
    return functionName && !isDocumented(member) ? [{ file, name, functionName, path: memberPath }] : [];
  });
}

/** `get management() { return this.namespace(ClientManagement); }`: `ClientManagement`. */
function namespaceIn({ kind, value }) {
  const [statement] = kind === "get" ? value.body.body : [];
  return statement?.argument.arguments?.[0].name;
}

/** `readonly list = this.method(clientList)`: `clientList`. */
function functionIn({ type, value }) {
  const isMethod = type === "PropertyDefinition" && value?.callee?.property?.name === "method";
  return isMethod ? value.arguments[0].name : undefined;
}
