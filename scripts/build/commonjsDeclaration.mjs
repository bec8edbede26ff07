import { edited } from "./edited.mjs";
import { specifierOf } from "./files.mjs";
import { parsed } from "./parsed.mjs";

const asModule = '{ "resolution-mode": "import" }';

/** Dependencies that are ES modules only. */
const modulesOnly = ["ky"];

const namespaces = /(?:^|\/)namespaces\//;

/** Whether a module has a declaration of CommonJS. Namespaces need none: programs import the class alone. */
export const hasCommonjsDeclaration = (name) => !namespaces.test(name);

/**
 * A declaration as one of CommonJS, for the folder `cjs`: types of ES modules are imported as such.
 *
 * @param {string} name the module, such as `core`
 * @param {string} source
 */
export function commonjsDeclaration(name, source) {
  const withMode = ({ source: imported }) => ({
    start: imported.end,
    end: imported.end,
    text: ` with ${asModule}`,
  });
  const editsOf = (statement) => {
    const imported = statement.source?.value ?? "";
    if (modulesOnly.includes(imported)) return [withMode(statement)];
    if (hasCommonjsDeclaration(imported)) return [];
    const { start, end } = statement.source;
    const text = `"${specifierOf(`cjs/${name}`, imported.replace(/^\.\//, "").replace(/\.js$/, ""))}"`;
    return [...asTypes(statement), { start, end, text }, withMode(statement)];
  };
  return edited(source, parsed(source, `${name}.d.ts`).program.body.flatMap(editsOf));
}

/** A declaration of CommonJS cannot import values of an ES module. */
function asTypes({ start, importKind, exportKind }) {
  if ((importKind ?? exportKind) === "type") return [];
  const position = start + "import".length;
  return [{ start: position, end: position, text: " type" }];
}

/**
 * The declaration of a model as one of CommonJS: types and constants are those of the ES module, for a declaration in
 * full would double the size of the package.
 *
 * @param {string} name the module, such as `models/client`
 * @param {string} source
 */
export function commonjsModel(name, source) {
  const specifier = specifierOf(`cjs/${name}`, name);
  const exportOf = ({ name: id }) => `import("${specifier}", { with: ${asModule} }).${id}`;

  const editOf = (statement) => {
    const { type, start, end, declaration } = statement;
    if (type === "ImportDeclaration") return { start, end: end + 1, text: "" };
    if (declaration?.type === "TSTypeAliasDeclaration") {
      const { start, end } = declaration.typeAnnotation;
      return { start, end, text: exportOf(declaration.id) };
    }
    if (declaration?.type === "TSInterfaceDeclaration") {
      const { start, end, id } = declaration;
      return { start, end, text: `type ${id.name} = ${exportOf(id)};` };
    }
    if (declaration?.type === "VariableDeclaration") {
      const [{ id }] = declaration.declarations;
      const { start, end } = id.typeAnnotation.typeAnnotation;
      return { start, end, text: `typeof ${exportOf(id)}` };
    }
    const isListOfNames = type === "ExportNamedDeclaration" && !declaration && !statement.source;
    if (isListOfNames) return [];
    throw new Error(`${name}.d.ts: there is no declaration of CommonJS for \`${source.slice(start, end)}\``);
  };
  return edited(source, parsed(source, `${name}.d.ts`).program.body.flatMap(editOf));
}
