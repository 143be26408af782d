import { readFileSync } from "node:fs";

const html = readFileSync("src/workbench/page/index.html", "utf8");
const policy = /content="\s*(default-src[^"]+)"/.exec(html)?.[1] ?? "";
const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));

test("the page loads and sends nothing but from and to its own server, and evaluates no text", () => {
  expect(directives[0]).toEqual(["default-src", "'none'"]);
  const allowed = new Set(directives.slice(1).flatMap(([, ...sources]) => sources));
  expect([...allowed].sort()).toEqual(["'none'", "'script'", "'self'"]);
});

test("no text becomes markup or a script", () => {
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("trusted-types 'none'");
});

test("the page calls itself a workbench, and says that it is not Excel", () => {
  const texts = html.replace(/<!--[\s\S]*?-->/g, "").replace(/<[^>]+>/g, " ");
  expect(texts).toContain("Levelcheck workbench");
  expect(texts.match(/[^.]*Excel/g)?.filter((sentence) => !sentence.includes("without Excel"))).toEqual([]);
});
