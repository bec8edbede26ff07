// Reads the functions and models of the built package.
import { readdirSync } from "node:fs";
import { valuesBySchema } from "../enums.mjs";

const package_ = new URL("../../dist/", import.meta.url);

/** The schemas of models, by name, the name of each schema, and the part for client IDs. */
export async function readModels() {
  const exported = {
    ...(await import(new URL("models.js", package_))),
    ...(await import(new URL("models/operations.js", package_))),
  };
  const names = new Map();
  for (const [name, schema] of Object.entries(await import(new URL("models.js", package_)))) {
    if (name.endsWith("Schema")) names.set(schema, name.slice(0, -"Schema".length));
  }
  const { clientId } = await import(new URL("parts/schemaParts.js", package_));
  return { exported, names, clientId, valuesOf: valuesBySchema(exported) };
}

/** The operations that functions declare, by method and path. */
export async function readOperations() {
  const operations = new Map();
  for (const file of readdirSync(new URL("funcs", package_)).filter((name) => name.endsWith(".js"))) {
    const name = file.slice(0, -".js".length);
    const module = await import(new URL(`funcs/${file}`, package_));
    const operation = await module[name]({ call: (declared) => declared }, {});
    const key = `${operation.method} ${operation.path}`;
    operations.set(key, [...(operations.get(key) ?? []), { name, operation }]);
  }
  return operations;
}
