import { spawn } from "node:child_process";

/** What tells whether there is a browser to open, and how. */
export interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Invocation = readonly [program: string, ...args: string[]];

/**
 * How an address is opened in the user's browser; undefined where there is none: on a build server, without a display, or where the
 * user wants none (BROWSER=none).
 *
 * @example openerOf("http://localhost:3000/", { platform: "darwin", env: {} }) // ["open", "http://localhost:3000/"]
 */
export function openerOf(address: string, { platform, env }: Desktop): Invocation | undefined {
  if (isSet(env["CI"]) || env["BROWSER"] === "none") return undefined;
  if (platform === "darwin") return ["open", address];
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  return isSet(env["DISPLAY"]) || isSet(env["WAYLAND_DISPLAY"]) ? ["xdg-open", address] : undefined;
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";

/** Opens an address in the user's browser, where there is one. That it cannot be opened is no problem: the address is printed. */
export function openBrowser(address: string): void {
  const opener = openerOf(address, process);
  if (opener === undefined) return;
  const [program, ...args] = opener;
  const child = spawn(program, args, { stdio: "ignore", detached: true, windowsHide: true });
  child.on("error", () => undefined);
  child.unref();
}
