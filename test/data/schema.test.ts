import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020";

const folder = path.join(__dirname, "../../data");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

function read(...steps: string[]): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(folder, ...steps), "utf8")) as Record<string, unknown>;
}

test("every file of the framework is there", () => {
  const skills = ["sfia-6.json", "sfia-7.json", "sfia-8.json", "sfia-9.json"];
  expect(files.sort()).toEqual(["descriptors-sfia-7.json", "impacts.json", "levels.json", ...skills]);
});

test.each(files)("%s keeps to the schema that it names", (name) => {
  const data = read(name);
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read(data["$schema"] as string));
  validate(data);
  expect(validate.errors).toBeNull();
});

test.each(["sfia-6.json", "sfia-7.json", "sfia-8.json", "sfia-9.json"])(
  "%s lists skills by code, each on a line",
  (name) => {
    const { version, skills } = read(name) as { version: string; skills: { code: string; levels: number[] }[] };
    const codes = skills.map((skill) => skill.code);
    expect(name).toBe(`sfia-${version}.json`);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { levels } of skills) expect(levels).toEqual([...levels].sort());
    const lines = readFileSync(path.join(folder, name), "utf8").split("\n");
    expect(lines.filter((line) => line.startsWith('    { "code": '))).toHaveLength(skills.length);
  },
);
