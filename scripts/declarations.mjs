// Completes the declarations that the compiler writes: the types of models, and the documentation of methods.
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { functionDocumentation } from "./build/functionDocumentation.mjs";
import { methodDocumentation } from "./build/methodDocumentation.mjs";
import { modelDeclaration } from "./build/modelDeclaration.mjs";
import { namespaceDeclaration } from "./build/namespaceDeclaration.mjs";
import { methods } from "./build/namespaces.mjs";

for (const file of globSync("src/models/**/*.ts")) {
  const declaration = modelDeclaration(readFileSync(file, "utf8"), file);
  const declared = declarationOf(file);
  if (declaration) writeFileSync(declared, declaration);
}
const paths = new Map(methods.map(({ functionName, path }) => [functionName, path]));
for (const [file, group] of Map.groupBy(methods, (method) => method.file)) {
  const documented = group.map((method) => ({ ...method, ...documentationOf(method) }));
  const comments = new Map(documented.map(({ name, comment }) => [name, comment]));
  const modules = new Map(documented.flatMap((method) => [...method.modules]));
  const declared = declarationOf(file);
  const declaration = namespaceDeclaration(readFileSync(declared, "utf8"), declared, comments, modules);
  writeFileSync(declared, declaration);
}

function declarationOf(file) {
  const declared = join("dist", relative("src", file)).replace(/\.ts$/, ".d.ts");
  if (!existsSync(declared)) throw new Error(`the compiler wrote no ${declared}`);
  return declared;
}

/** Functions and namespaces lie in sibling folders, so that specifiers are the same in both. */
function documentationOf({ functionName }) {
  const source = readFileSync(`src/funcs/${functionName}.ts`, "utf8");
  const { comment, modules } = functionDocumentation(source, functionName);
  return { comment: methodDocumentation(comment, paths, functionName), modules };
}
