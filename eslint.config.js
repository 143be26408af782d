import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The rooms of the house, and the other rooms that each may import from: data flows one way. */
const rooms = {
  framework: [],
  workbook: [],
  matrix: ["framework", "workbook"],
  check: ["framework", "workbook", "matrix"],
  plan: ["framework", "workbook", "matrix", "check"],
  xlsx: ["workbook"],
  csv: ["workbook"],
  excel: ["workbook"],
  functions: ["framework", "workbook", "matrix", "check"],
  commands: ["framework", "workbook", "matrix", "check", "plan", "excel"],
  taskpane: ["framework", "workbook", "matrix", "check", "plan", "xlsx", "csv", "excel", "commands", "functions"],
  workbench: ["workbook", "xlsx"],
  cli: ["framework", "workbook", "matrix", "check", "plan", "xlsx", "csv"],
};

/** What only a host may touch; everything between reading and applying is pure. */
const hostGlobals = ["Excel", "Office", "CustomFunctions", "document", "window", "process"];
/** The only rooms that may touch Excel, or speak to Office: everything else is reached through them. */
const officeRooms = { Excel: ["excel"], Office: ["excel", "commands", "taskpane"], CustomFunctions: ["functions"] };
const pureRooms = ["framework", "workbook", "matrix", "check", "plan"];

function importRule(room) {
  const closed = Object.keys(rooms).filter((other) => other !== room && !rooms[room].includes(other));
  const patterns = closed.map((other) => ({
    regex: `^(\\.\\./)+${other}(/|$)`,
    message: `src/${room} may import only from: ${[room, ...rooms[room]].join(", ")}.`,
  }));
  if (pureRooms.includes(room)) patterns.push({ regex: "^(node:|[a-z@])", message: `src/${room} does no I/O.` });
  const foreign = Object.keys(officeRooms).filter((name) => !officeRooms[name].includes(room));
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": ["error", ...(pureRooms.includes(room) ? hostGlobals : foreign)],
    },
  };
}

const looseInTests = Object.fromEntries(
  ["no-unsafe-argument", "no-unsafe-assignment", "no-unsafe-call", "no-unsafe-member-access", "no-unsafe-return"].map(
    (name) => [`@typescript-eslint/${name}`, "off"],
  ),
);

export default tseslint.config(
  { ignores: ["dist/", "coverage/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Export by name." }],
    },
  },
  ...Object.keys(rooms).map(importRule),
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
  },
  { files: ["test/**/*.{ts,tsx}", "data/**/*.ts"], rules: looseInTests },
);
