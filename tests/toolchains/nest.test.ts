// A NestJS project in CommonJS: its tests run in Jest, and the compiled program runs in Node.
import { expect, it } from "vitest";
import { documented, testsIn } from "./documented.js";
import { jestProject } from "./jest.js";

const main = `
  import { NestFactory } from "@nestjs/core";
  import { TokenModule } from "./token.module";
  import { TokenService } from "./token.service";

  async function main() {
    const app = await NestFactory.createApplicationContext(TokenModule, { logger: false });
    const service = app.get(TokenService);
    console.log(await service.isActive("unknown"));
    await service.isActive("unknown").catch((error) => console.log(error.getStatus(), error.cause.name));
    await app.close();
  }
  void main();`;

/** Runs the compiled program against a simulator that responds once. */
const start = `
  const simulator = require("authlete-typescript-sdk/simulator").createSimulator();
  const responses = [simulator.fetch];
  process.env.AUTHLETE_BEARER = "a-bearer";
  globalThis.fetch = (...args) => responses.pop()(...args);
  require("./dist/main.js");`;

it("a CommonJS project with NestJS compiles, starts and runs its tests", async () => {
  const files = {
    ...documented("Plain Jest"),
    ...documented("A NestJS project in CommonJS"),
    "src/main.ts": main,
    "start.js": start,
  };
  const nest = ["common", "core", "testing"].map((name) => `@nestjs/${name}`);
  const tools = ["ts-jest", "typescript", "@types/jest", "@types/node"];
  const { run, test } = jestProject(files, [...nest, "reflect-metadata", "rxjs", ...tools]);
  expect(await test()).toEqual({ failures: [], passed: testsIn(files) });
  expect(await run("typescript/bin/tsc", "-p", ".")).toEqual({ ok: true, output: "" });
  const { output } = await run("./start.js");
  expect(output).toBe("false\n500 ConnectionError\n");
});
