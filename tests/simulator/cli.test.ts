// The command `authlete-simulator` as a user runs it: a process of the installed package, and curl.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { installed } from "../support/run.ts";

const folder = installed();
const root = join(folder, "node_modules/authlete-typescript-sdk");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const command = join(root, manifest.bin["authlete-simulator"]);

/** A running command. */
interface Running {
  child: ChildProcess;
  url: string;
  lines: string[];
  stderr: () => string;
  end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** Starts the command and waits for the first four lines of its output. */
async function start(...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, [command, "--port", "0", ...args], { cwd: folder });
  running.push(child);
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  await new Promise<void>((started, failed) => {
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      if (stdout.split("\n").length > 4) started();
    });
    child.once("exit", (code) => failed(new Error(`ended with ${code}: ${stderr}`)));
  });
  const lines = stdout.trimEnd().split("\n");
  return {
    child,
    url: lines[0] ?? "",
    lines,
    stderr: () => stderr,
    async end(signal = "SIGTERM") {
      const ended = once(child, "exit");
      child.kill(signal);
      return (await ended)[0];
    },
  };
}

/** Runs the command until it ends by itself. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [command, ...args], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Runs curl. Its output ends with the status. */
function curl(...args: string[]): Promise<{ status: number; text: string }> {
  return new Promise((done, failed) => {
    execFile("curl", ["-sS", "-w", "\n%{http_code}", ...args], (error, stdout) => {
      if (error) return failed(error);
      const end = stdout.lastIndexOf("\n");
      done({ status: Number(stdout.slice(end + 1)), text: stdout.slice(0, end) });
    });
  });
}

/** Calls an operation with a JSON body. */
async function call(url: string, path: string, body: object, bearer = "test") {
  const headers = ["-H", `Authorization: Bearer ${bearer}`, "-H", "Content-Type: application/json"];
  const { status, text } = await curl(...headers, "-d", JSON.stringify(body), url + path);
  return { status, body: JSON.parse(text) };
}

const createToken = (url: string, fields: object = {}) =>
  call(url, "/api/1/auth/token/create", {
    grantType: "AUTHORIZATION_CODE",
    clientId: 5,
    subject: "john",
    scopes: ["read"],
    ...fields,
  });

const file = (name: string, content?: unknown) => {
  const path = join(folder, name);
  if (content !== undefined)
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};

describe("the command", () => {
  it("is installed with the package, small and executable", () => {
    expect(manifest.bin).toEqual({ "authlete-simulator": "simulator/cli.js" });
    expect(statSync(command).size).toBeLessThan(20_000);
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(existsSync("tests/node_modules/.bin/authlete-simulator")).toBe(true);
    expect(statSync(resolve("tests/node_modules/.bin/authlete-simulator")).mode & 0o111).toBe(0o111);
  });

  it("prints its URL and the environment variables, serves operations, and ends with SIGINT and SIGTERM", async () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const { url, lines, stderr, end } = await start("--bearer", "test", "--service-id", "1");
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(lines).toEqual([
        url,
        `AUTHLETE_SERVER_URL=${url}`,
        "AUTHLETE_BEARER=test",
        "AUTHLETE_SERVICE_ID=1",
      ]);
      expect(await createToken(url)).toMatchObject({ status: 200, body: { action: "OK" } });
      expect((await call(url, "/api/1/auth/token/create", {}, "wrong")).status).toBe(401);
      expect((await call(url, "/api/2/auth/token/create", {})).status).toBe(403);
      expect(await end(signal)).toBe(0);
      expect(stderr()).toBe("");
      await expect(curl(url)).rejects.toThrow();
    }
  });

  it("ends soon although a connection is open", async () => {
    const { url, end } = await start();
    const open = request(url, { method: "POST" });
    open.on("error", () => {});
    open.write("{");
    await once(open, "socket");
    expect(await end()).toBe(0);
  });

  it("prints help and the version", async () => {
    const help = await run("--help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const option of [
      "port",
      "host",
      "bearer",
      "service-id",
      "config",
      "state",
      "log",
      "help",
      "version",
    ])
      expect(help.stdout).toContain(`\n  --${option} `);
    expect(await run("--version")).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it("ends with 2 and a message for wrong options and files", async () => {
    const cases: [string[], string][] = [
      [["--prot", "1"], "Unknown option '--prot'."],
      [["extra"], "Unexpected argument 'extra'."],
      [["--port"], "argument missing."],
      [["--port", "65536"], "--port must be a number from 0 to 65535."],
      [["--port", "1e3"], "--port must be a number from 0 to 65535."],
      [["--host", ""], "--host must be a name or an IP address."],
      [["--bearer", "a b"], "--bearer must consist of ASCII characters without spaces."],
      [["--service-id", "x"], "--service-id must be a number."],
      [["--config", ""], "--config and --state must be paths of files."],
      [["--state", ""], "--config and --state must be paths of files."],
      [["--config", "missing.json"], "missing.json: there is no such file."],
      [["--config", "."], ".: the file cannot be read (EISDIR)."],
      [["--config", file("bad.json", "{")], "bad.json: the file is not JSON."],
      [["--config", file("list.json", [])], "list.json: the file must contain a JSON object."],
      [["--config", file("other.json", { services: [] })], "services: the file can contain service and"],
      [["--config", file("clients.json", { clients: {} })], "clients: must be an array."],
      [["--config", file("type.json", { service: { issuer: 1 } })], "service.issuer: "],
      [
        ["--config", file("typo.json", { clients: [{ clientId: 1, redirectUri: "" }] })],
        "clients.0.redirectUri: ",
      ],
      [["--service-id", "1", "--config", file("id.json", { clients: [{}] })], "numeric clientId"],
      [["--state", file("state-bad.json", "{")], "state-bad.json: the file is not JSON."],
      [["--state", file("state-other.json", {})], "the file does not contain a state of the simulator."],
      [["--state", "missing/state.json"], "missing/state.json: the file cannot be written (ENOENT)."],
    ];
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await run("--port", "0", ...args);
      expect({ args, code, stdout, stderr }).toEqual({
        args,
        code: 2,
        stdout: "",
        stderr: expect.stringContaining(message),
      });
      expect(stderr.split("\n")).toEqual([
        expect.stringMatching(/^authlete-simulator: /),
        "authlete-simulator --help lists the options.",
        "",
      ]);
    }
    // A file with another content is not replaced.
    expect(readFileSync(join(folder, "state-other.json"), "utf8")).toBe("{}");
  });

  it("ends with 1 if the port is in use", async () => {
    const { url } = await start();
    const { port } = new URL(url);
    expect(await run("--port", port)).toEqual({
      code: 1,
      stdout: "",
      stderr: `authlete-simulator: Port ${port} is in use. --port selects another one.\n`,
    });
  });

  it("warns if other machines can reach it", async () => {
    const open = await start("--host", "0.0.0.0");
    expect(open.stderr()).toMatch(/^Warning: 0\.0\.0\.0 can be reached from other machines.*Set --bearer/);
    expect(open.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const withBearer = await start("--host", "0.0.0.0", "--bearer", "test");
    expect(withBearer.stderr()).toMatch(/^Warning: .*development only\.\n$/);
    const local = await start("--host", "localhost");
    expect(local.stderr()).toBe("");
    expect(local.url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it("logs each call without credentials", async () => {
    const { url, stderr, end } = await start("--log");
    const { body } = await createToken(url);
    await call(url, `/v1/${body.accessToken}`, {});
    await end();
    const [first = "", second = ""] = stderr().split("\n");
    expect(first).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z tokenManagementCreate 200 OK A109001$/);
    expect(second).toMatch(/\/v1\/.*There is no operation with this path\. 404 SIM001404$/);
    expect(stderr()).not.toContain(body.accessToken);
  });
});

describe("requests", () => {
  it("are refused if the body is too long, whether or not its length is known", async () => {
    const { url } = await start();
    const big = file("big.json", JSON.stringify({ token: "x".repeat(1_000_001) }));
    for (const more of [[], ["-H", "Transfer-Encoding: chunked"]]) {
      const args = ["-H", "Expect:", ...more, "--data-binary", `@${big}`, `${url}/api/1/auth/introspection`];
      const { status, text } = await curl("-H", "Authorization: Bearer x", ...args);
      expect({ status, code: JSON.parse(text).resultCode }).toEqual({ status: 413, code: "SIM001413" });
    }
    expect((await createToken(url)).status).toBe(200);
  });

  it("that fetch does not allow are refused", async () => {
    const { url, stderr } = await start();
    expect((await curl("-X", "TRACE", `${url}/api/1/service/get`)).status).toBe(400);
    const withBody = await curl(
      "-X",
      "GET",
      "-d",
      "{}",
      "-H",
      "Authorization: Bearer x",
      `${url}/api/1/auth/token/get/list`,
    );
    expect(withBody.status).toBe(200);
    expect(stderr()).toBe("");
  });

  it("can be concurrent, and each is counted once", async () => {
    const { url, stderr, end } = await start("--log");
    const created = await Promise.all(Array.from({ length: 30 }, () => createToken(url)));
    expect(new Set(created.map(({ body }) => body.accessToken)).size).toBe(30);
    expect((await curl(url)).text).toContain("<h2>Calls <small>30</small></h2>");
    await end();
    expect(stderr().trimEnd().split("\n")).toHaveLength(30);
  });
});

describe("--config", () => {
  it("sets the service and its clients", async () => {
    const config = file("config.json", {
      service: { accessTokenDuration: 77, supportedScopes: [{ name: "read", defaultEntry: false }] },
      clients: [{ clientId: 5, clientName: "App" }],
    });
    const { url } = await start("--config", config);
    expect((await createToken(url)).body).toMatchObject({ action: "OK", expiresIn: 77 });
    expect((await createToken(url, { scopes: ["write"] })).body).toMatchObject({ action: "BAD_REQUEST" });
  });
});

describe("--state", () => {
  it("keeps tokens across restarts", async () => {
    const state = file("state.json");
    const first = await start("--state", state);
    const { body } = await createToken(first.url);
    expect(await first.end()).toBe(0);
    expect(statSync(state).mode & 0o777).toBe(0o600);

    const second = await start("--state", state);
    const introspected = await call(second.url, "/api/1/auth/introspection", { token: body.accessToken });
    expect(introspected.body).toMatchObject({ action: "OK", subject: "john" });
    expect(await second.end("SIGINT")).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("writes the state soon after a call, as a whole, even if the process is killed later", async () => {
    const state = file("killed.json");
    const first = await start("--state", state);
    const { body } = await createToken(first.url);
    await expect.poll(() => readFileSync(state, "utf8"), { timeout: 10_000 }).toContain('"john"');
    await first.end("SIGKILL");

    const second = await start("--state", state);
    const introspected = await call(second.url, "/api/1/auth/introspection", { token: body.accessToken });
    expect(introspected.body.action).toBe("OK");
  });
});

describe("the page", () => {
  it("shows calls, clients and tokens without whole secrets", async () => {
    const secret = "a-secret-that-nobody-may-see";
    const config = file("page.json", {
      clients: [
        {
          clientId: 5,
          clientName: "<b>App</b>",
          clientSecret: secret,
          redirectUris: ["https://a.example/cb"],
        },
      ],
    });
    const { url } = await start("--config", config);
    expect((await curl(url)).text).toContain("No calls yet.");
    const { body } = await createToken(url, { subject: "<script>alert(1)</script>" });
    await call(url, "/api/1/auth/introspection", { token: body.accessToken });
    await call(url, "/api/1/auth/token", {
      parameters: `grant_type=x&client_secret=${secret}`,
      clientSecret: secret,
    });

    const { status, text } = await curl("-i", url);
    expect(status).toBe(200);
    expect(text).toMatch(/content-type: text\/html/i);
    expect(text).toMatch(/content-security-policy: default-src 'none'/i);
    for (const visible of [
      "introspectionProcess",
      "A056001",
      "tokenManagementCreate",
      "https://a.example/cb",
    ])
      expect(text).toContain(visible);
    expect(text).toContain("&#60;b&#62;App&#60;/b&#62;");
    expect(text).toContain("&#60;script&#62;alert(1)&#60;/script&#62;");
    expect(text).not.toContain("<script>alert");
    for (const hidden of [secret, body.accessToken, body.refreshToken]) expect(text).not.toContain(hidden);
    expect(text).toContain(`${body.accessToken.slice(0, 6)}…`);
    expect(text.match(/<details /g)).toHaveLength(3);
  });

  it("remembers the latest calls only", async () => {
    const { url } = await start();
    for (let batch = 0; batch < 4; batch++)
      await Promise.all(Array.from({ length: 30 }, () => createToken(url)));
    const { text } = await curl(url);
    expect(text).toContain("<h2>Calls <small>120</small></h2>");
    expect(text.match(/<details /g)).toHaveLength(50);
    expect(text).toContain('<details id="call-120">');
  });

  it("is refused under the name of another site", async () => {
    const { url } = await start();
    expect((await curl("-H", "Host: evil.example", url)).status).toBe(403);
    for (const host of ["localhost", "localhost:8090", "[::1]:80", "app.localhost"])
      expect((await curl("-H", `Host: ${host}`, url)).status).toBe(200);
  });
});
