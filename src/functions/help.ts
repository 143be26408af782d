import { bundledFramework } from "../framework/bundled";
import type { SkillText } from "../framework/framework";

/** What a cell of an example's result shows. */
export type ExampleCell = string | number | boolean | { readonly error: string; readonly message: string };

/** A formula that can be pasted into a cell as it stands, and what comes of it, row by row. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: readonly (readonly ExampleCell[])[];
}

/** An argument of a function, named as in its metadata. */
export interface ArgumentHelp {
  readonly name: string;
  readonly isOptional: boolean;
  readonly means: string;
}

/** An error that a function gives, and when. */
export interface ErrorHelp {
  readonly error: "#N/A" | "#VALUE!" | "#NUM!";
  readonly when: string;
}

/** What there is to know of one function. */
export interface FunctionHelp {
  readonly name: string;
  readonly does: string;
  readonly parameters: readonly ArgumentHelp[];
  readonly errors: readonly ErrorHelp[];
  readonly examples: readonly [FunctionExample, FunctionExample];
}

const SKILL: ArgumentHelp = {
  name: "skill",
  isOptional: false,
  means: "The skill by its code (ITMG), by its name in any version of SFIA, or by both; or a range of skills.",
};
const LEVEL: ArgumentHelp = {
  name: "level",
  isOptional: false,
  means: "The level, as a number or spelled out (5, “Level 5”, “L5”); or a range of levels.",
};
const VERSION: ArgumentHelp = {
  name: "version",
  isOptional: true,
  means: "The version of SFIA: 6, 7, 8 or 9, also as “SFIA 8”. If it is left out, SFIA 7.",
};
const MATRIX: ArgumentHelp = {
  name: "matrix",
  isOptional: false,
  means: "The skill matrix with its headings, in any layout that Levelcheck reads.",
};

const UNKNOWN_SKILL: ErrorHelp = {
  error: "#N/A",
  when: "No version of SFIA known here has such a skill (the nearest one is suggested), or the version asked for has not.",
};
const UNREADABLE: ErrorHelp = {
  error: "#VALUE!",
  when: "A level cannot be read as one, is undecided or became a date; a version is unknown; the ranges are of different shapes.",
};
const UNKNOWN_VERSION: ErrorHelp = { error: "#VALUE!", when: "The version is unknown." };
const NO_LEVEL: ErrorHelp = { error: "#NUM!", when: "A level is a number, but not a whole number from 1 to 7." };

const ITMG = bundledText();
const IS_NOT_OBSERVED = `${ITMG.undefinedLevels[0]?.text ?? ""} Source: ${ITMG.source}`;
const RENAMED_ITMG =
  "SFIA 8 renamed IT management to Technology service management; the code ITMG stays. " +
  "The SFIA Foundation says that earlier assessments may be impacted by this change.";
const ITMG_AT_4 = "IT management (ITMG) is not typically observed at level 4: SFIA 7 defines it at levels 5, 6 and 7.";
const FINDING_HEADINGS = ["Severity", "Cell", "Person", "Skill", "Found", "Message"];
const COVERAGE_HEADINGS = ["Code", "Skill", 1, 2, 3, 4, 5, 6, 7, "People"];

/** The cell functions, in the order in which they are explained. */
export const functionHelp: readonly FunctionHelp[] = [
  {
    name: "DESCRIPTOR",
    does:
      "Gives the text of a skill at a level, exactly as the SFIA Foundation published it. " +
      "The text of IT management (ITMG) in SFIA 7 comes with Levelcheck; any other needs a licence of your own.",
    parameters: [SKILL, LEVEL, VERSION],
    errors: [
      UNKNOWN_SKILL,
      {
        error: "#N/A",
        when: "The skill is not defined at the level (for ITMG in the words of the source), or its text is not bundled.",
      },
      { error: "#VALUE!", when: "A cell names several levels, each of which has a text of its own." },
      UNREADABLE,
      NO_LEVEL,
    ],
    examples: [
      { formula: '=SKILL.DESCRIPTOR("ITMG", 5)', result: [[descriptorAt(5)]] },
      {
        formula: '=SKILL.DESCRIPTOR("IT management", {4;7})',
        result: [[{ error: "#N/A", message: IS_NOT_OBSERVED }], [descriptorAt(7)]],
      },
    ],
  },
  {
    name: "NAME",
    does: "Gives the name of a skill in a version of SFIA, from its code or from its name in any version.",
    parameters: [SKILL, VERSION],
    errors: [UNKNOWN_SKILL, UNKNOWN_VERSION],
    examples: [
      { formula: '=SKILL.NAME("ITMG", 8)', result: [["Technology service management"]] },
      {
        formula: '=SKILL.NAME({"prog";"Technology service management";"ITMK"})',
        result: [
          ["Programming/software development"],
          ["IT management"],
          [
            {
              error: "#N/A",
              message: "“ITMK” is not a skill in any SFIA version known here. Did you mean IT management (ITMG)?",
            },
          ],
        ],
      },
    ],
  },
  {
    name: "LEVELS",
    does: "Gives the levels that a skill is defined at, side by side; for a range of skills, a row for each.",
    parameters: [SKILL, VERSION],
    errors: [UNKNOWN_SKILL, UNKNOWN_VERSION],
    examples: [
      { formula: '=SKILL.LEVELS("ITMG")', result: [[5, 6, 7]] },
      {
        formula: '=SKILL.LEVELS({"Technology service management";"PROG"}, "SFIA 8")',
        result: [
          [5, 6, 7, "", ""],
          [2, 3, 4, 5, 6],
        ],
      },
    ],
  },
  {
    name: "ISDEFINED",
    does: "Says whether a skill is defined at a level: TRUE or FALSE. Of several levels in one cell, all must be.",
    parameters: [SKILL, LEVEL, VERSION],
    errors: [UNKNOWN_SKILL, UNREADABLE, NO_LEVEL],
    examples: [
      { formula: '=SKILL.ISDEFINED("ITMG", 4)', result: [[false]] },
      {
        formula: '=SKILL.ISDEFINED("ITMG", {"Level 5","5-6","4-5","8"})',
        result: [
          [
            true,
            true,
            false,
            { error: "#NUM!", message: "8 is not a level for IT management (ITMG): SFIA has the levels 1 to 7." },
          ],
        ],
      },
    ],
  },
  {
    name: "CHECK",
    does:
      "Says in words what is wrong with skills and their levels, and nothing where nothing is. One formula serves a whole column, or the " +
      "levels below a row of skills. A number that Excel makes of an entry such as 5-6 is read as the date that it shows.",
    parameters: [
      { ...SKILL, name: "skills", means: "The cells that name skills, by code, by name or by both." },
      { ...LEVEL, name: "levels", means: "The cells that hold their levels, as many as skills; or one of the two." },
      VERSION,
    ],
    errors: [{ error: "#VALUE!", when: "The version is unknown, or the ranges are of different shapes." }],
    examples: [
      {
        formula: '=SKILL.CHECK({"ITMG";"PROG";"Service level managment"}, {4;3;5})',
        result: [
          [ITMG_AT_4],
          [""],
          [
            "“Service level managment” is not a skill in any SFIA version known here. Did you mean Service level management (SLMO)?",
          ],
        ],
      },
      {
        formula: '=SKILL.CHECK("ITMG", {5;46178;"Expert"})',
        result: [
          [""],
          [
            "Excel turned the level for IT management (ITMG) into a date (2026-06-05): it may have been 5-6 or 6-5. " +
              "Format the cell as text and enter it again.",
          ],
          ["“Expert” cannot be read as a level for IT management (ITMG): enter a level from 1 to 7."],
        ],
      },
    ],
  },
  {
    name: "RENAMED",
    does: "Gives the new name of a skill that was renamed between two versions of SFIA, and nothing for any other.",
    parameters: [
      { ...SKILL, name: "skills" },
      { ...VERSION, name: "from", means: "The earlier version. If it is left out, SFIA 7." },
      { ...VERSION, name: "to", means: "The later version. If it is left out, the version after the earlier one." },
    ],
    errors: [
      { error: "#N/A", when: "No version of SFIA known here has such a skill: the nearest one is suggested." },
      { error: "#VALUE!", when: "One of the versions is unknown." },
    ],
    examples: [
      {
        formula: '=SKILL.RENAMED({"ITMG";"PROG"})',
        result: [["Technology service management"], [""]],
      },
      { formula: '=SKILL.RENAMED("Change management", 7, 8)', result: [["Change control"]] },
    ],
  },
  {
    name: "VALIDATE",
    does:
      "Checks a whole skill matrix and lists the findings as a table, the worst first. Excel for Microsoft 365 tells where the matrix stands, " +
      "so that cells are named by their addresses; elsewhere they are counted from the first cell of the range.",
    parameters: [MATRIX, VERSION],
    errors: [UNKNOWN_VERSION],
    examples: [
      {
        formula: '=SKILL.VALIDATE({"Name","Skill","Level";"Anna","ITMG",4;"Bert","PROG",3})',
        result: [
          FINDING_HEADINGS,
          ["error", "row 2, column 3", "Anna", "ITMG", "4", ITMG_AT_4],
          ["notice", "row 2, column 3", "Anna", "ITMG", "4", RENAMED_ITMG],
        ],
      },
      {
        formula: '=SKILL.VALIDATE({"Name","ITMG","Programming/software development";"Anna",5,3;"Bert",6,4}, 8)',
        result: [FINDING_HEADINGS, ["", "", "", "", "", "Nothing to correct in 4 assessments."]],
      },
    ],
  },
  {
    name: "COVERAGE",
    does:
      "Counts the people who hold each skill of a skill matrix, at each level and at any, as a table. " +
      "A level that a skill is not defined at is blank. Several matrices in one range are listed one below the other.",
    parameters: [MATRIX, VERSION],
    errors: [{ error: "#N/A", when: "No skill of the framework was found in the range." }, UNKNOWN_VERSION],
    examples: [
      {
        formula: '=SKILL.COVERAGE({"Name","Skill","Level";"Anna","ITMG",5;"Bert","ITMG",6;"Bert","PROG",4})',
        result: [
          COVERAGE_HEADINGS,
          ["ITMG", "IT management", "", "", "", "", 1, 1, 0, 2],
          ["PROG", "Programming/software development", "", 0, 0, 1, 0, 0, "", 1],
        ],
      },
      {
        formula: '=SKILL.COVERAGE({"Name","ITMG","CHMG";"Anna",5,3;"Bert",5,6}, "SFIA 8")',
        result: [
          COVERAGE_HEADINGS,
          ["ITMG", "Technology service management", "", "", "", "", 2, 0, 0, 2],
          ["CHMG", "Change control", "", 0, 1, 0, 0, 1, "", 2],
        ],
      },
    ],
  },
];

/** What holds for all functions. */
export const generalHelp: readonly string[] = [
  "Blank cells give blank results. Excel hands an empty cell over as the number 0, so a 0 counts as blank.",
  "Ranges give as many results as they have cells; the result spills into the cells beside and below. " +
    "An error in one of them leaves the others as they are. Select the error's sign to read what is wrong.",
];

/** Whose words the descriptors are. */
export const textOwner: string = ITMG.source;

/**
 * A function as it is written in a formula.
 *
 * @example signatureOf(functionHelp[1]) // "SKILL.NAME(skill, [version])"
 */
export function signatureOf({ name, parameters }: FunctionHelp): string {
  const written = parameters.map((parameter) => (parameter.isOptional ? `[${parameter.name}]` : parameter.name));
  return `SKILL.${name}(${written.join(", ")})`;
}

function bundledText(): SkillText {
  const text = bundledFramework().text("ITMG", "7");
  if (text === undefined) throw new Error("The text of ITMG in SFIA 7 is not bundled.");
  return text;
}

function descriptorAt(level: number): string {
  return ITMG.descriptors.find((entry) => entry.level === level)?.text ?? "";
}
