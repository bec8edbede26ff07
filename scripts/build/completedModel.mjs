import { packagedName, specifierOf } from "./files.mjs";
import { parsed } from "./parsed.mjs";

/**
 * The module of a model in the package: its part as a schema of valibot, and the other constants that the source
 * exports, under all of their names.
 *
 * @param {string} name such as `models/scope`
 * @param {string} source
 */
export function completedModel(name, source) {
  const { program } = parsed(source, `src/${name}.ts`);
  const names = constantsOf(program);
  // `VerifiedClaimsValidationSchema` is an enum with a schema beside it.
  const isSchema = (one) => one.endsWith("Schema") && !names.includes(`${one}Schema`);
  const [schema, ...more] = names.filter(isSchema);
  if (!schema || more.length) throw new Error(`src/${name}.ts does not export one schema`);

  const part = specifierOf(name, packagedName(name));
  const constants = [...names.filter((one) => one !== schema), ...otherNamesOf(program)];
  return [
    `import { complete } from '${specifierOf(name, "runtime/schema/complete")}';`,
    `import { ${schema} as part } from '${part}';`,
    ...(constants.length ? [`export { ${constants.join(", ")} } from '${part}';`] : []),
    "",
    `export const ${schema} = /* @__PURE__ */ complete(part);`,
    "",
  ].join("\n");
}

/** The names of the constants that a source declares and exports. */
function constantsOf({ body }) {
  return body
    .filter(
      ({ type, declaration }) =>
        type === "ExportNamedDeclaration" && declaration?.type === "VariableDeclaration",
    )
    .flatMap(({ declaration }) => declaration.declarations.map(({ id }) => id.name));
}

/** The deprecated names of `export { Sns as SupportedSnse }`. */
function otherNamesOf({ body }) {
  return body
    .filter(({ type, source }) => type === "ExportNamedDeclaration" && !source)
    .flatMap(({ specifiers }) => specifiers.map(({ exported }) => exported.name));
}
