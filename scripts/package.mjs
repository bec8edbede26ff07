// Completes the package in `dist`: what rollup and the compiler do not write. `npm pack ./dist` packs it.
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commonjsDeclaration } from "./build/commonjsDeclaration.mjs";
import { completedModel } from "./build/completedModel.mjs";
import { models, otherNames, specifierOf } from "./build/files.mjs";
import { manifestOf } from "./build/manifest.mjs";

const documents = ["README.md", "LICENSE", "SECURITY.md", "CHANGELOG.md"];

const write = (file, text) => {
  const path = join("dist", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const modulesIn = (pattern) => globSync(pattern, { cwd: "dist" }).map((file) => file.replaceAll("\\", "/"));

completeModels();
addOtherNames();
removeUnusedDeclarations();
addCommonJS();
for (const file of documents) cpSync(file, join("dist", file));
cpSync("node_modules/jose/LICENSE.md", "dist/simulator/jose.LICENSE.md");
writeManifest();

/** `models/client.js`. The declarations of models are those of their sources. */
function completeModels() {
  for (const model of models)
    write(`${model}.js`, completedModel(model, readFileSync(`src/${model}.ts`, "utf8")));
}

function addOtherNames() {
  for (const [name, target] of Object.entries(otherNames)) {
    const text = `export * from '${specifierOf(name, target)}';\n`;
    write(`${name}.js`, text);
    write(`${name}.d.ts`, text);
  }
}

/** Removes declarations that no program can use: of models that have no module, and of the insides of the simulator. */
function removeUnusedDeclarations() {
  const published = ["createSimulator", "index", "options"].map((name) => `simulator/${name}.d.ts`);
  for (const file of modulesIn("simulator/**/*.d.ts")) {
    if (!published.includes(file)) rmSync(join("dist", file));
  }
  for (const file of modulesIn("models/**/*.d.ts")) {
    const declaration = join("dist", file);
    if (!existsSync(declaration.replace(/\.d\.ts$/, ".js"))) rmSync(declaration);
  }
}

/** `cjs`: for each module that programs can import, one that requires it, and a declaration that refers to its own. */
function addCommonJS() {
  const names = modulesIn("{*,{funcs,models}/**/*}.js")
    .concat("simulator/index.js")
    .map((file) => file.slice(0, -3));
  for (const name of names) {
    const declaration = readFileSync(`dist/${name}.d.ts`, "utf8");
    write(
      `cjs/${name}.d.ts`,
      commonjsDeclaration(name, declaration, (other) => names.includes(other)),
    );
    write(`cjs/${name}.js`, `module.exports = require("${specifierOf(`cjs/${name}`, name)}");\n`);
  }
  // Without it, bundlers would keep the stubs that a program does not use.
  write("cjs/package.json", json({ type: "commonjs", sideEffects: false }));
}

function writeManifest() {
  const modules = modulesIn("*.js").map((file) => file.slice(0, -".js".length));
  write("package.json", json(manifestOf(JSON.parse(readFileSync("package.json", "utf8")), modules.sort())));
}
