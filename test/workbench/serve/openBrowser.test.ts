import { openerOf } from "../../../src/workbench/serve/openBrowser";

const ADDRESS = "http://localhost:3000/";

test.each([
  ["darwin", {}, ["open", ADDRESS]],
  ["win32", {}, ["cmd", "/c", "start", "", ADDRESS]],
  ["linux", { DISPLAY: ":0" }, ["xdg-open", ADDRESS]],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", ADDRESS]],
] as const)("on %s with %j the address is opened by %j", (platform, env, opener) => {
  expect(openerOf(ADDRESS, { platform, env })).toEqual(opener);
});

test.each([
  ["linux", {}],
  ["darwin", { CI: "true" }],
  ["win32", { BROWSER: "none" }],
] as const)("on %s with %j no browser is opened", (platform, env) => {
  expect(openerOf(ADDRESS, { platform, env })).toBeUndefined();
});
