// Runs the page in Chromium with its own backend.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bearer, serviceId } from "../support/client.ts";
import { bundle, environment, folderOf, isThere, simulatorServer, start, tool } from "./support.ts";

const chromium = "/usr/bin/chromium";

/** For Debian's Chromium in a container, as root, without background network traffic. */
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The part of Playwright's `Route` that is used here. */
interface Route {
  request(): { url(): string; headers(): object; postData(): string | null };
  fetch(): Promise<{ headers(): object; text(): Promise<string> }>;
  fulfill(options: object): Promise<void>;
}

const clientId = 26888344961664;
let server: Awaited<ReturnType<typeof simulatorServer>>;
let folder: string;

beforeAll(async () => {
  server = await simulatorServer();
  folder = folderOf("browser/index.html", "browser/main.ts", "browser/backend.mjs");
  const script = await bundle(folder, 'import "./browser/main.ts";');
  writeFileSync(join(folder, "browser/main.js"), script);
  for (const subject of ["john", "jane"]) {
    await tokenManagementCreate(server.authlete, {
      tokenCreateRequest: { grantType: "AUTHORIZATION_CODE", clientId, subject, scopes: ["timeline.read"] },
    });
  }
});
afterAll(() => server.close());

const backend = (own: Record<string, string> = {}) =>
  start(process.execPath, ["browser/backend.mjs"], {
    cwd: folder,
    env: environment({
      AUTHLETE_BEARER: bearer,
      AUTHLETE_SERVICE_ID: serviceId,
      AUTHLETE_SERVER_URL: server.url,
      AUTHLETE_CLIENT_ID: `${clientId}`,
      PORT: "0",
      ...own,
    }),
  });

describe.runIf(isThere("the page", chromium, "tools/node_modules/playwright-core"))("browser/main.ts", () => {
  let browser: Awaited<ReturnType<typeof launch>>;
  const launch = () => tool("playwright-core").chromium.launch({ executablePath: chromium, args });
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Opens the page, and records its network traffic and its errors. */
  async function open(url: string) {
    const page = await browser.newPage();
    const traffic: string[] = [];
    const pageErrors: string[] = [];
    page.on("pageerror", (error: Error) => pageErrors.push(error.message));
    await page.route("**/*", async (route: Route) => {
      const request = route.request();
      const response = await route.fetch();
      traffic.push(request.url(), JSON.stringify(request.headers()), `${request.postData()}`);
      traffic.push(JSON.stringify(response.headers()), await response.text());
      await route.fulfill({ response });
    });
    await page.goto(url);
    return { page, traffic: () => traffic.join("\n"), pageErrors };
  }

  it("lists the user's tokens and creates one", async () => {
    await using program = await backend();
    const { page, traffic, pageErrors } = await open(program.url);
    await page.waitForSelector("#tokens li");
    expect(await page.locator("#tokens li").allInnerTexts()).toEqual([
      expect.stringMatching(/^timeline\.read, until 2\d{3}-/),
    ]);

    await page.fill("[name=scopes]", "history.read everything");
    await page.click("button");
    await page.waitForSelector("#tokens li:nth-child(2)");
    const texts = await page.locator("#tokens li").allInnerTexts();
    expect(texts.map((text: string) => text.split(",")[0])).toEqual(
      expect.arrayContaining(["history.read", "timeline.read"]),
    );
    const message = await page.locator("#message").innerText();
    const [, token = ""] = /not shown again: (\S+)$/.exec(message) ?? [];
    const res = await introspectionProcess(server.authlete, { introspectionRequest: { token } });
    expect(res.value).toMatchObject({ action: "OK", subject: "john", clientId, scopes: ["history.read"] });

    expect(pageErrors).toEqual([]);
    // The recorded traffic is complete: it contains the new token. It does not contain the bearer.
    expect(traffic()).toContain(`"accessToken":"${token}"`);
    expect(traffic()).not.toContain(bearer);
    await page.close();
  });

  it("shows an error if Authlete rejects the backend's bearer", async () => {
    await using program = await backend({ AUTHLETE_BEARER: "SECRET-wrong" });
    const { page, traffic } = await open(program.url);
    await page.waitForSelector("#message:not(:empty)");
    expect(await page.locator("#message").innerText()).toMatch(/502/);
    expect(await page.locator("#tokens li").count()).toBe(0);
    expect(program.output()).toMatch(/401/);
    expect(program.output() + traffic()).not.toContain("SECRET-wrong");
    await page.close();
  });
});

describe("browser/backend.mjs", () => {
  it("rejects calls without a token of its own, and calls that it does not list", async () => {
    await using program = await backend();
    const requestCount = server.requests.length;
    const statusOf = async (method: string, path: string, authorization?: string) => {
      const headers = authorization ? { authorization } : {};
      return (await fetch(program.url + path, { method, headers })).status;
    };
    const list = "/authlete/api/mine/auth/token/get/list";
    expect(await statusOf("GET", list)).toBe(401);
    expect(await statusOf("GET", list, `Bearer ${bearer}`)).toBe(401);
    const response = await fetch(`${program.url}/session/authlete-token`, { method: "POST" });
    expect(response.headers.get("cache-control")).toBe("no-store");
    const good = `Bearer ${await response.text()}`;
    for (const [method, path] of [
      ["DELETE", "/authlete/api/mine/auth/token/delete/x"],
      ["GET", `/authlete/api/${serviceId}/auth/token/get/list`],
      ["GET", "/authlete/api/mine/../mine/service/get"],
      ["GET", "/session/authlete-token"],
      ["GET", "/backend.mjs"],
    ] as const) {
      expect(await statusOf(method, path, good), path).toBe(404);
    }
    expect(server.requests).toHaveLength(requestCount);
    expect(await statusOf("GET", `${list}?subject=jane&clientIdentifier=1&start=0&end=5`, good)).toBe(200);
    const query = new URLSearchParams(server.requests.at(-1)?.split("?")[1]);
    expect(Object.fromEntries(query)).toEqual({
      clientIdentifier: `${clientId}`,
      subject: "john",
      start: "0",
      end: "5",
    });
  });

  it("creates tokens only for the user, whatever a page requests", async () => {
    await using program = await backend();
    const session = await fetch(`${program.url}/session/authlete-token`, { method: "POST" });
    const response = await fetch(`${program.url}/authlete/api/mine/auth/token/create`, {
      method: "POST",
      headers: { authorization: `Bearer ${await session.text()}` },
      body: JSON.stringify({
        grantType: "CLIENT_CREDENTIALS",
        clientId: 1,
        subject: "jane",
        scopes: ["history.read", "all"],
        accessTokenPersistent: true,
      }),
    });
    expect(await response.json()).toMatchObject({
      action: "OK",
      subject: "john",
      clientId,
      grantType: "AUTHORIZATION_CODE",
      scopes: ["history.read"],
      expiresIn: 3600,
    });
  });
});
