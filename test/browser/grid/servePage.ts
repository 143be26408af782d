import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const PAGE = path.join(__dirname, "page");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

function configuration(folder: string): Configuration {
  const options = { jsc: { target: "es2022", parser: { syntax: "typescript" } } };
  return {
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: { grid: path.join(PAGE, "main.ts") },
    output: { path: folder, filename: "[name].js", cssFilename: "[name].css" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options }] },
    optimization: { minimize: false },
    performance: false,
  };
}

const build = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(configuration(folder), (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });

/** A page that shows the grid with a workbook that has something of everything. */
export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the page and serves it on this machine. */
export async function servePage(): Promise<ServedPage> {
  const folder = mkdtempSync(path.join(tmpdir(), "grid-page-"));
  await build(folder);
  for (const file of ["index.html", "page.css"]) copyFileSync(path.join(PAGE, file), path.join(folder, file));
  const server = createServer(({ url = "/" }, response) => {
    const file = path.basename(new URL(url, "http://localhost").pathname);
    const name = file === "" ? "index.html" : file;
    const type = TYPES[path.extname(name)];
    response.setHeader("Content-Type", type ?? "text/plain");
    response
      .writeHead(type === undefined ? 404 : 200)
      .end(type === undefined ? "" : readFileSync(path.join(folder, name)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
