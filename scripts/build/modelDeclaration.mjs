import { edited } from "./edited.mjs";
import { parsed } from "./parsed.mjs";

/**
 * The declaration of a model, written from its source: `type Scope = { name?: string | undefined; … }`. The
 * compiler would declare `InferOutput<typeof ScopeSchema>`, and every program that uses the SDK would have to
 * infer the type, with all declarations of valibot, whenever it is compiled.
 *
 * @param {string} source
 * @param {string} file its name, for errors
 * @returns {string | undefined} `undefined` if the module has no schema of an object, so that nothing is inferred
 */
export function modelDeclaration(source, file) {
  const { program, comments } = parsed(source, file);
  const schema = program.body.map(objectSchemaOf).find(Boolean);
  if (!schema) return undefined;

  const textOf = ({ start, end }) => source.slice(start, end);
  const fail = (where, node) => {
    throw new Error(`${where}: there is no declaration for \`${textOf(node)}\``);
  };
  const types = createTypes(program, fail);
  const model = typeNameOf(schema.name);
  const documentationOf = (field, index) => {
    const previous = schema.fields[index - 1]?.end ?? schema.start;
    const isBefore = ({ start, end }) => start >= previous && end <= field.start;
    return comments.filter(isBefore).map((comment) => `  ${textOf(comment)}\n`);
  };
  const fields = schema.fields.flatMap((field, index) => [
    ...documentationOf(field, index),
    `  ${types.ofField(field, file)};\n`,
  ]);
  const body = fields.length ? `{\n${fields.join("")}}` : "{}";
  const declaredSchema = `export declare const ${schema.name}: ${types.named("GenericSchema")}<${model}>;`;

  const edits = program.body.flatMap((statement) => {
    const { start, end, type, importKind, declaration } = statement;
    const isImport = type === "ImportDeclaration";
    if (isImport && importKind === "value") return { start, end: end + 1, text: "" };
    if (isImport || declaration?.type === "TSTypeAliasDeclaration") return [];
    if (objectSchemaOf(statement)?.name === schema.name) return { start, end, text: declaredSchema };
    if (inferredOf(statement) === schema.name && declaration.id.name === model) {
      return { start, end, text: `export type ${model} = ${body};` };
    }
    return fail(file, statement);
  });
  return types.imports() + edited(source, edits);
}

/** `export const ScopeSchema = s.object({ … })`, or `undefined` if the statement is another. */
function objectSchemaOf({ declaration }) {
  const [declared] = declaration?.type === "VariableDeclaration" ? declaration.declarations : [];
  const part = partOf(declared?.init);
  const [fields] = part?.name === "object" ? part.parts : [];
  return fields && { name: declared.id.name, start: fields.start, fields: fields.properties };
}

/** `export interface Scope extends s.InferOutput<typeof ScopeSchema> {}`: the name of the schema. */
function inferredOf({ declaration }) {
  const [base] = declaration?.type === "TSInterfaceDeclaration" ? declaration.extends : [];
  const isInferred = nameInParts(base?.expression) === "InferOutput" && !declaration.body.body.length;
  return isInferred ? base.typeArguments?.params[0].exprName?.name : undefined;
}

/** Name and arguments of a part: `s.string`, `s.array(…)`. */
function partOf(node) {
  const isCall = node?.type === "CallExpression";
  const name = nameInParts(isCall ? node.callee : node);
  return name && { name, parts: isCall ? node.arguments : [] };
}

/** What a node takes from the module of parts, which every model imports as `s`. */
function nameInParts(node) {
  return node?.type === "MemberExpression" && node.object.name === "s" ? node.property.name : undefined;
}

function typeNameOf(schema) {
  return schema.slice(0, -"Schema".length);
}

/** Writes types of parts, and imports of the names in them. */
function createTypes(program, fail) {
  const imported = program.body.flatMap(({ type, importKind, source, specifiers }) =>
    type === "ImportDeclaration"
      ? specifiers.map(({ local }) => ({ name: local.name, path: source.value, importKind }))
      : [],
  );
  const pathOf = (name) => imported.find((one) => one.name === name)?.path;
  const folder = pathOf("s").slice(0, -"schemaParts.js".length);
  const used = new Map();
  const named = (name, path = `${folder}schema.js`) => {
    const isImported = imported.some((one) => one.name === name && one.importKind === "type");
    if (!isImported) used.set(name, path);
    return name;
  };

  const typeOf = (node, where) => {
    if (node.type === "Identifier" && node.name.endsWith("Schema") && pathOf(node.name)) {
      return named(typeNameOf(node.name), pathOf(node.name));
    }
    const { name, parts } = partOf(node) ?? fail(where, node);
    const [inner, more] = parts;
    if (more) fail(where, node);
    switch (name) {
      case "string":
      case "boolean":
        return name;
      case "integer":
        return "number";
      case "clientId":
        return "string | number | undefined";
      case "freeForm":
        return "Record<string, unknown>";
      case "open":
        return `${named("Open")}<${typeOf(inner, where)}>`;
      case "array":
        return partOf(inner)?.name === "union" ? `(${typeOf(inner, where)})[]` : `${typeOf(inner, where)}[]`;
      case "union":
        return inner.elements.map((option) => typeOf(option, where)).join(" | ");
      default:
        return fail(where, node);
    }
  };

  return {
    named,
    /** A field of `s.object({ … })` as a field of a type. */
    ofField(field, file) {
      if (field.key?.type !== "Identifier") return fail(file, field);
      const { key, value } = field;
      const { name, parts } = partOf(value) ?? {};
      const isOptional = name === "optional" && parts.length === 1;
      const type = typeOf(isOptional ? parts[0] : value, `${file}: ${key.name}`);
      const hasUndefined = type.endsWith(" | undefined");
      return isOptional
        ? `${key.name}?: ${hasUndefined ? type : `${type} | undefined`}`
        : `${key.name}: ${type}`;
    },
    imports: () =>
      [...used]
        .map(([name, path]) => `import type { ${name} } from "${path}";\n`)
        .sort()
        .join(""),
  };
}
