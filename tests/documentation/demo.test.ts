import { execFile } from "node:child_process";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { expect, it } from "vitest";
import { serve } from "../../demo/serve.mjs";

/** Runs the demo from the command line with environment variables. */
function demo(env: Record<string, string> = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  const { AUTHLETE_BEARER, AUTHLETE_SERVICE_ID, AUTHLETE_SERVER_URL, AUTHLETE_CLIENT_ID, ...rest } =
    process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, ["demo/demo.mjs"], { env: { ...rest, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const steps = ["Create an access token", "List", "Change", "Introspect", "Revoke", "Delete", "Done"];

it("runs all steps with the simulator, and exits", async () => {
  const { code, stdout, stderr } = await demo();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const title of steps) expect(stdout).toContain(`\n${title}`);
});

it("runs all steps with a service, and exits with a one-line message if a setting is wrong", async () => {
  const server = await serve(createSimulator({ bearer: "good", serviceId: "1" }).fetch);
  const service = {
    AUTHLETE_BEARER: "good",
    AUTHLETE_SERVICE_ID: "1",
    AUTHLETE_SERVER_URL: server.url,
    AUTHLETE_CLIENT_ID: "5",
  };
  try {
    const good = await demo(service);
    expect({ code: good.code, stderr: good.stderr }).toEqual({ code: 0, stderr: "" });
    expect(good.stdout).toContain("Done");
    for (const [change, sentence] of [
      [{ AUTHLETE_BEARER: "wrong" }, /returned 401.*Check the bearer/],
      [{ AUTHLETE_SERVICE_ID: "2" }, /returned 403.*Check serviceId/],
      [{ AUTHLETE_SERVICE_ID: "" }, /AUTHLETE_SERVICE_ID must name the service/],
      [{ AUTHLETE_CLIENT_ID: "" }, /AUTHLETE_CLIENT_ID must name a client/],
      [{ AUTHLETE_SERVER_URL: "http://127.0.0.1:1" }, /received no response from http:\/\/127\.0\.0\.1:1/],
      [{ AUTHLETE_SERVER_URL: "nonsense" }, /serverURL must be an http/],
    ] as const) {
      const { code, stderr } = await demo({ ...service, ...change });
      expect(code).toBe(1);
      expect(stderr.trim()).toMatch(sentence);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  } finally {
    await server.close();
  }
});
