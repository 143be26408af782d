import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer, type RunningServer } from "../../../src/workbench/serve/startServer";

const FILES: Readonly<Record<string, string>> = {
  "dist/workbench/index.html": "<title>Workbench</title>",
  "dist/workbench/workbench.js": "start();",
  "dist/addin/taskpane.html":
    "<meta content=\"script-src 'self' https://appsforoffice.microsoft.com; frame-src https://appsforoffice.microsoft.com\">" +
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  "dist/addin/notes.txt": "not for anyone",
  "node_modules/@microsoft/office-js/dist/en-us/office_strings.js": "strings();",
  "package.json": "{}",
};

let root: string;
let server: RunningServer;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "workbench-"));
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  server = await startServer({ root, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const ask = (address: string, init?: RequestInit): Promise<Response> => fetch(new URL(address, server.address), init);

test("the workbench, the add-in and office.js are served, as what they are", async () => {
  const page = await ask("/");
  expect([page.status, page.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(await page.text()).toBe("<title>Workbench</title>");
  expect((await ask("/workbench.js")).headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
  expect(await (await ask("/office-js/en-US/office_strings.js")).text()).toBe("strings();");
});

test("the pane gets office.js from this server, and its policy says so", async () => {
  const response = await ask("/addin/taskpane.html?_host_Info=Excel");
  const html = await response.text();
  expect(html).toContain('<script src="/office-js/office.js">');
  expect(html).toContain("script-src 'self' 'self'; frame-src 'self'");
  expect(html).not.toContain("appsforoffice.microsoft.com");
  expect(Number(response.headers.get("Content-Length"))).toBe(html.length);
});

test("what is not there, not of a known kind or not below the folders is not found", async () => {
  const asked = ["/missing.js", "/addin/notes.txt", "/addin/icons", "/addin/", "/package.json", "/%2e%2e/package.json"];
  const statuses = await Promise.all(asked.map(async (address) => (await ask(address)).status));
  expect(statuses).toEqual(asked.map(() => 404));
});

test("nothing but reading is allowed", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const response = await ask("/", { method });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  }
  const head = await ask("/", { method: "HEAD" });
  expect([head.status, head.headers.get("Content-Length"), await head.text()]).toEqual([200, "24", ""]);
});

test("no other page may frame what is served, nor guess at its kind", async () => {
  const { headers } = await ask("/");
  expect(headers.get("Content-Security-Policy")).toBe("frame-ancestors 'self'");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
});

test("a second server takes the next port that is free on both addresses of this machine", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const second = await startServer({ root, port });
  expect(second.port).toBeGreaterThan(port);
  expect((await fetch(second.address)).status).toBe(200);
  await second.close();
  await new Promise((resolve) => taken.close(resolve));
});

test("closing ends the server even while somebody stays connected", async () => {
  const other = await startServer({ root, port: 0 });
  const socket = connect(other.port, "127.0.0.1");
  const ended = new Promise((resolve) => socket.once("close", resolve));
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n");
  await new Promise((resolve) => socket.once("data", resolve));
  await other.close();
  await ended;
  await expect(fetch(other.address)).rejects.toThrow();
});
