// Writes the declarations of models in full: `type Scope = { name?: string | undefined; … }` instead of a type
// that each program that uses the SDK would have to infer from a schema, at the price of its compile time.
// A test compares them with the inferred types.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

for (const folder of ["dist/models", "dist/models/operations"]) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".d.ts"))) {
    const file = join(folder, name);
    const written = inFull(readFileSync(file, "utf8"), name);
    writeFileSync(file, written);
  }
}

function inFull(source, name) {
  const schema =
    /^declare const schema: import\("valibot"\)\.ObjectSchema<\{(?:\n([\s\S]*?)^)?\}, undefined>;\n/m;
  const [whole = "", members = ""] = schema.exec(source) ?? [];
  const imports = new Map();
  const body = members.replace(/^( +)readonly (\w+): (.*);$/gm, (_, indent, member, type) => {
    const { isOptional, text } = typeOf(type, imports);
    return `${indent}${member}${isOptional ? "?" : ""}: ${text}${isOptional ? " | undefined" : ""};`;
  });
  if (/import\(|readonly/.test(body)) throw new Error(`${name} has a member that is not understood`);
  const text = source
    .replace(whole, "")
    .replace(
      /export interface (\w+) extends v\.InferOutput<typeof schema> \{\n\}\n/,
      (_, model) => `export type ${model} = {\n${body}};\n`,
    )
    .replace(/^export \{\};\n/m, "");
  return withoutValibot(text, imports);
}

/** Takes types from where they are declared, so that no model draws the declarations of valibot in. */
function withoutValibot(source, imports) {
  const [line, folder] = /^import \* as v from "(.*)valibot\.js";\n/m.exec(source) ?? [];
  if (!line) return source;
  const text = source.replace(line, "").replace(/\bv\.(GenericSchema|Open)\b/g, (_, type) => {
    imports.set(type, `${folder}schema.js`);
    return type;
  });
  const types = [...imports].map(([type, path]) => `import type { ${type} } from "${path}";\n`);
  return types.sort().join("") + text;
}

/** The output of a schema, by its type. What it is made of is noted in `imports`. */
function typeOf(schema, imports) {
  const [, kind, rest = ""] = /^(?:import\("valibot"\)|v)\.(\w+)<(.*)>$/.exec(schema) ?? [];
  const inner = () => typeOf(rest.replace(/, undefined$/, ""), imports).text;
  switch (kind) {
    case "OptionalSchema":
      return { isOptional: true, text: inner() };
    case "ArraySchema": {
      const item = inner();
      return { text: / \| /.test(item) ? `(${item})[]` : `${item}[]` };
    }
    case "UnionSchema": {
      const options = split(rest.replace(/^\[(.*)\], undefined$/, "$1"));
      return { text: options.map((option) => typeOf(option, imports).text).join(" | ") };
    }
    case "StringSchema":
      return { text: "string" };
    case "BooleanSchema":
      return { text: "boolean" };
    case "GenericSchema":
      return { text: named(rest, imports) };
    default:
      throw new Error(`there is no type for the schema ${schema}`);
  }
}

function named(type, imports) {
  return type.replace(/import\("([^"]*)"\)\.(\w+)/g, (_, path, name) => {
    imports.set(name, path);
    return name;
  });
}

/** Splits at commas that are not within brackets. */
function split(list) {
  const parts = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "," && !depth) parts.push("");
    else parts[parts.length - 1] += character;
    if ("<[".includes(character)) depth++;
    if (">]".includes(character)) depth--;
  }
  return parts.map((part) => part.trim());
}
