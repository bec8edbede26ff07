// CommonJS programs in Node.
import { expect, it } from "vitest";
import { documented } from "./documented.js";
import { projectOf } from "./project.js";

const start = `
  process.env.AUTHLETE_BEARER = "a-bearer";
  globalThis.fetch = require("authlete-typescript-sdk/simulator").createSimulator().fetch;
  require("./program.js");`;

it("a program that requires the package runs", async () => {
  const { run } = projectOf({ "package.json": {}, ...documented("Programs"), "start.js": start });
  expect(await run("./start.js")).toEqual({ ok: true, output: "true\n" });
});

it("require and import load the same modules", async () => {
  const compare = `
    const names = ["", "/core", "/funcs/tokenManagementList", "/models", "/models/errors", "/simulator", "/v2.js"];
    (async () => {
      for (const name of names) {
        const required = require("authlete-typescript-sdk" + name);
        const imported = await import("authlete-typescript-sdk" + name);
        const [key] = Object.keys(imported);
        if (!key || required[key] !== imported[key]) console.log(name, key);
      }
      console.log(names.length);
    })();`;
  const { run } = projectOf({ "package.json": {}, "compare.js": compare });
  expect(await run("./compare.js")).toEqual({ ok: true, output: "7\n" });
});
