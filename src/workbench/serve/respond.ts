import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { contentType } from "./contentType";
import { locate, type ServedFolder } from "./locate";
import { withOwnOfficeJs } from "./paneHtml";

const PANE = "taskpane.html";

/** What holds for all that is served: nobody else may show it in a frame, guess at its kind or learn of it. */
const HEADERS = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Answers a request with a file of the folders that are served. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  folders: readonly ServedFolder[],
): Promise<void> {
  const { method, url = "/" } = request;
  if (method !== "GET" && method !== "HEAD") {
    end(response, 405, { Allow: "GET, HEAD" });
    return;
  }
  const file = locate(url, folders);
  const type = file === undefined ? undefined : contentType(file);
  const size = file === undefined ? undefined : await sizeOf(file);
  if (file === undefined || type === undefined || size === undefined) {
    end(response, 404);
    return;
  }
  if (path.basename(file) === PANE) {
    const text = Buffer.from(withOwnOfficeJs(await readFile(file, "utf8")));
    response.writeHead(200, { ...HEADERS, "Content-Type": type, "Content-Length": text.length });
    response.end(method === "HEAD" ? undefined : text);
    return;
  }
  response.writeHead(200, { ...HEADERS, "Content-Type": type, "Content-Length": size });
  if (method === "HEAD") response.end();
  else await pipeline(createReadStream(file), response);
}

async function sizeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...HEADERS, ...headers, "Content-Length": 0 });
  response.end();
}
