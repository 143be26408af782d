import path from "node:path";
import { openBrowser } from "./openBrowser";
import { startServer } from "./startServer";

const FIRST_PORT = 3000;
const SECOND = 1000;

/** `npm start`: serves the workbench until Ctrl-C. */
async function main(): Promise<void> {
  const server = await startServer({ root: path.resolve(import.meta.dirname, "../../.."), port: FIRST_PORT });
  console.log(`Levelcheck workbench: ${server.address}\nCtrl-C ends it.`);
  const end = (): void => void server.close();
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  whenOrphaned(end);
  openBrowser(server.address);
}

/** npm that is ended takes the shell with it, but not what the shell has started. */
function whenOrphaned(end: () => void): void {
  const { ppid } = process;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    end();
  }, SECOND);
  // This alone keeps nothing running.
  timer.unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
