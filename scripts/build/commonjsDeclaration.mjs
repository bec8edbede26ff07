import { dirname, join } from "node:path/posix";
import { specifierOf } from "./files.mjs";
import { parsed } from "./parsed.mjs";

const asModule = '{ "resolution-mode": "import" }';

/**
 * The declaration of a module for the folder `cjs`. All that it exports is what the ES module exports: a program may pass
 * what it gets from `require` to what it imports, and the package does not contain its declarations twice.
 *
 * @param {string} name the module, such as `models/client`
 * @param {string} source its declaration
 * @param {(name: string) => boolean} isPublic whether a module has such a declaration, because programs can import it
 */
export function commonjsDeclaration(name, source, isPublic) {
  const { program, comments } = parsed(source, `${name}.d.ts`);
  const module = specifierOf(`cjs/${name}`, name);
  const textOf = ({ start, end }) => source.slice(start, end);
  const importOf = (exported) => `import("${module}", { with: ${asModule} }).${exported}`;
  const documentationOf = ({ start, declaration }) => {
    // Editors show that of the signature of a function, and of the values of an enum.
    if (declaration?.type !== "ClassDeclaration") return "";
    const comment = comments.findLast(({ end }) => end < start && !source.slice(end, start).trim());
    return comment ? `${textOf(comment)}\n` : "";
  };
  const exports = exportsOf(program, name, isPublic);
  const values = new Set(exports.flatMap((one) => (one.kind === "value" ? one.name : [])));

  const lineOf = ({ kind, name: exported, statement, parameters }) => {
    if (kind === "all") return textOf(statement);
    if (kind === "value")
      return `${documentationOf(statement)}export declare const ${exported}: typeof ${importOf(exported)};`;
    const names = parameters?.params.map(({ name: { name: parameter } }) => parameter).join(", ");
    const [declared, passed] = parameters ? [textOf(parameters), `<${names}>`] : ["", ""];
    return `export type ${exported}${declared} = ${importOf(exported)}${passed};`;
  };
  // A type that is no value, too, can be exported as it is, with its documentation.
  const isPlainType = ({ kind, name: exported }) => kind === "type" && !values.has(exported);
  const types = exports.filter(isPlainType).map((one) => one.name);
  const typeExport = `export type { ${types.join(", ")} } from "${module}" with ${asModule};`;
  const lines = exports.filter((one) => !isPlainType(one)).map(lineOf);
  // The parameters of a generic class have constraints.
  const imports = program.body.filter(
    ({ type, source: from }) => type === "ImportDeclaration" && isPublic(pathOf(name, from)),
  );
  const isGeneric = exports.some(
    ({ kind, name: exported, parameters }) => kind === "type" && parameters && values.has(exported),
  );
  return [
    ...(isGeneric ? imports.map(textOf) : []),
    ...lines,
    ...(types.length ? [typeExport] : []),
    "",
  ].join("\n");
}

/** What a module exports: values and types with their names, and all of other public modules. A class is both. */
function exportsOf(program, module, isPublic) {
  const declared = program.body.flatMap((statement) => declaredIn(statement));
  const kindsOf = (local) => declared.filter(({ name }) => name === local).map(({ kind }) => kind);

  const listed = program.body.flatMap((statement) => {
    const { type, source, specifiers, exportKind } = statement;
    if (type === "ImportDeclaration" || declaredIn(statement).length) return [];
    if (source && isPublic(pathOf(module, source))) return [{ kind: "all", statement }];
    if (!specifiers) throw new Error(`${module}.d.ts: there is no declaration of CommonJS for \`${type}\``);
    return specifiers.flatMap((specifier) => {
      const isType = exportKind === "type" || specifier.exportKind === "type";
      const local = source ? [] : kindsOf(specifier.local.name);
      const kinds = local.length ? local : [isType ? "type" : "value"];
      return kinds.map((kind) => ({ kind, name: specifier.exported.name, statement }));
    });
  });
  return [...declared, ...listed];
}

const pathOf = (module, { value }) => join(dirname(module), value.replace(/\.js$/, ""));

function declaredIn(statement) {
  // A default export is refused with the other statements.
  const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : undefined;
  const { type, id, declarations = [{ id }], typeParameters: parameters } = declaration ?? {};
  const value = { kind: "value", statement };
  switch (type) {
    case undefined:
      return [];
    case "TSTypeAliasDeclaration":
    case "TSInterfaceDeclaration":
      return [{ kind: "type", name: id.name, statement, parameters }];
    case "ClassDeclaration":
      return [
        { ...value, name: id.name },
        { kind: "type", name: id.name, statement, parameters },
      ];
    default:
      return declarations.map((declared) => ({ ...value, name: declared.id.name }));
  }
}
