import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { ServedFolder } from "./locate";
import { OFFICE_JS } from "./paneHtml";
import { respond } from "./respond";

/** A server that runs. */
export interface RunningServer {
  readonly address: string;
  readonly port: number;
  /** Ends it at once, whoever is still connected. */
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  /** The folder of the checkout. */
  readonly root: string;
  /** The port to begin with; where it is taken, the next is tried. 0 is any free one. */
  readonly port: number;
}

/** This machine by both of its own addresses: browsers try both for localhost, and only one may be ours. */
const LOOPBACK = ["127.0.0.1", "::1"];
const PORTS_TO_TRY = 20;

/**
 * Serves the workbench, the add-in and office.js to this machine, and to no other.
 *
 * @example const server = await startServer({ root: process.cwd(), port: 3000 });
 */
export async function startServer({ root, port }: ServerOptions): Promise<RunningServer> {
  const folders = servedFolders(root);
  for (let step = 0; step < PORTS_TO_TRY; step++) {
    const servers = await listen(folders, port === 0 ? 0 : port + step);
    if (servers !== undefined) return running(servers);
  }
  throw new Error(
    `The ports ${port} to ${port + PORTS_TO_TRY - 1} are all taken: end one of the programs that use them.`,
  );
}

const servedFolders = (root: string): readonly ServedFolder[] => [
  { at: "", folder: path.join(root, "dist/workbench") },
  { at: "addin", folder: path.join(root, "dist/addin") },
  { at: OFFICE_JS, folder: path.join(root, "node_modules/@microsoft/office-js/dist"), isLowerCase: true },
];

function running(servers: readonly Server[]): RunningServer {
  const port = portOf(servers[0]);
  return {
    address: `http://localhost:${port}/`,
    port,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

const portOf = (server: Server | undefined): number => (server?.address() as AddressInfo).port;

/** Listens on this machine's addresses; undefined where the port is taken on one of them. */
async function listen(folders: readonly ServedFolder[], port: number): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of LOOPBACK) {
    const server = serverOf(folders);
    const problem = await listenOn(server, servers.length === 0 ? port : portOf(servers[0]), host);
    if (problem === undefined) servers.push(server);
    else if (problem === "EADDRINUSE" || problem === "EACCES") {
      await Promise.all(servers.map(close));
      return undefined;
    }
  }
  return servers.length === 0 ? undefined : servers;
}

function serverOf(folders: readonly ServedFolder[]): Server {
  return createServer((request, response) => {
    respond(request, response, folders).catch(() => {
      // Whoever asked has gone, or the file has: there is nobody or nothing left to answer.
      response.destroy();
    });
  });
}

/** Listens; gives the code of the problem, such as that of a machine without the newer kind of addresses. */
function listenOn(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? "unknown");
    });
    server.listen(port, host, () => {
      resolve(undefined);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
