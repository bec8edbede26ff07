// Replaces the declarations of models by those that `modelDeclaration` writes.
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { modelDeclaration } from "./build/modelDeclaration.mjs";

for (const file of globSync("src/models/**/*.ts")) {
  const declaration = modelDeclaration(readFileSync(file, "utf8"), file);
  const declared = join("dist", relative("src", file)).replace(/\.ts$/, ".d.ts");
  if (!existsSync(declared)) throw new Error(`the compiler wrote no ${declared}`);
  if (declaration) writeFileSync(declared, declaration);
}
