// docs/simulator.md lists exactly the operations that the simulator lacks.
import { readFileSync } from "node:fs";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { expect, it } from "vitest";
import { declarations } from "../support/apiDocument.js";

it("docs/simulator.md lists the operations that the simulator does not have", async () => {
  const document = readFileSync("docs/simulator.md", "utf8");
  const [, list = ""] = /<!-- missing -->\n([\s\S]*?)<!-- \/missing -->/.exec(document) ?? [];
  const missing: string[] = [];
  for (const { name, operation } of await declarations()) {
    const path = operation.path.replace(/\{\w+\}/g, "1");
    const headers = {
      authorization: "Bearer any",
      "content-type": operation.contentType ?? "application/json",
    };
    const { status } = await createSimulator().fetch(`https://us.authlete.com${path}`, {
      method: operation.method,
      headers,
    });
    const isGroup = name.startsWith("verifiableCredentials") || operation.server;
    if (status === 501 && !isGroup) missing.push(name);
  }
  expect(list.match(/\b[a-z]+[A-Z]\w+/g)?.sort()).toEqual(missing.sort());
});
