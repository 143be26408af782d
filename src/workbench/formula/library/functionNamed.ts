import { AGGREGATES } from "./aggregate";
import { ARRAYS } from "./arrays";
import { BORROWED } from "./borrowed";
import { CONDITIONAL } from "./conditional";
import { DATES } from "./dates";
import type { FunctionDefinition } from "./definition";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUP } from "./lookup";
import { LOOKUP_X } from "./lookupX";
import { MATHEMATICS } from "./mathematics";
import { REFERRING } from "./referring";
import { SORTING } from "./sorting";
import { SUMS } from "./sums";
import { TEXT } from "./text";
import { TEXT_SEARCH } from "./textSearch";
import { WORKDAYS } from "./workdays";

const OWN = [
  ...[LOGIC, INFORMATION, TEXT, TEXT_SEARCH, MATHEMATICS, AGGREGATES, CONDITIONAL, LOOKUP, LOOKUP_X],
  ...[REFERRING, ARRAYS, SORTING, SUMS, DATES, WORKDAYS],
];

const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [BORROWED, ...OWN].flatMap((table) => Object.entries(table)),
);

/** A function by its name in capital letters; undefined for what the workbench does not know. */
export const functionNamed = (name: string): FunctionDefinition | undefined => FUNCTIONS.get(name);

/** Functions that may come to something else each time. */
const VOLATILE: ReadonlySet<string> = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT"]);

export const isVolatile = (name: string): boolean => VOLATILE.has(name);
