// Compares the functions and models with an OpenAPI document of Authlete and prints the differences:
// `npm run api:check -- <document>`. It reads the schemas at run time. Intended differences are listed in
// `apiDifferences.json` under their reason; if the document does not have one of them, that is a hint and no failure.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { compareWith } from "./api/compare.mjs";
import { readModels, readOperations } from "./api/sdk.mjs";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("Pass an OpenAPI document: npm run api:check -- ../shared/openapi/authlete-v3-2026-08.yaml");
  process.exit(2);
}
const document = parse(readFileSync(file, "utf8"));
const reasons = JSON.parse(readFileSync(new URL("apiDifferences.json", import.meta.url), "utf8"));
const intended = new Set(Object.values(reasons).flat());
const found = compareWith(document, await readModels(), await readOperations());

const differences = found.filter((one) => !intended.has(one));
const absent = [...intended].filter((one) => !found.includes(one));
for (const one of differences) console.log(one);
for (const one of absent)
  console.log(`hint: ${one}: apiDifferences.json lists it, but this document does not differ`);
const { title, version } = document.info;
console.log(
  `${differences.length} differences between ${title} ${version} and the SDK, ${intended.size - absent.length} more are intended.`,
);
process.exitCode = differences.length ? 1 : 0;
