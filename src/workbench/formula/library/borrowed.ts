// prettier-ignore
import {
  ACOSH, ARABIC, ASINH, ATANH, AVEDEV, BIN2DEC, BIN2HEX, BIN2OCT, BINOM, BITAND, BITLSHIFT, BITOR, BITRSHIFT, BITXOR,
  COMBINA, COSH, COT, COVARIANCE, CSC, CUMIPMT, CUMPRINC, DB, DDB, DEC2BIN, DEC2HEX, DEC2OCT, DECIMAL, DEVSQ, EFFECT,
  ERF, ERFC, EXPON, FACTDOUBLE, FISHER, FISHERINV, FORECAST, FV, GAMMALN, GEOMEAN, HARMEAN, HEX2BIN, HEX2DEC, HEX2OCT,
  INTERCEPT, IPMT, IRR, KURT, MIRR, MULTINOMIAL, NOMINAL, NORM, NPER, NPV, OCT2BIN, OCT2DEC, OCT2HEX, PDURATION,
  PERCENTILE, PERCENTRANK, PERMUT, PMT, POISSON, PPMT, PV, QUARTILE, RANK, RATE, ROMAN, RRI, RSQ, SEC, SINH, SKEW,
  SLN, SLOPE, SQRTPI, STANDARDIZE, STEYX, SYD, TANH, TRIMMEAN, XIRR, XNPV, YEARFRAC,
} from "@formulajs/formulajs";
import { matrixOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { finite } from "../values/coerce";
import { errorOf, NOT_A_VALUE } from "../values/errors";
import { isError, type Scalar, type Value } from "../values/value";
import { isRange } from "./arguments";
import { MOST_ARGUMENTS, ofScalars, ofValues, type FunctionTable } from "./definition";

/** A function of the library's, whatever it takes. */
type Borrowed = (...args: never[]) => unknown;

/** Functions of single values. */
const OF_SCALARS: Readonly<Record<string, Borrowed>> = {
  ...{ ACOSH, ARABIC, ASINH, ATANH, COMBINA, COSH, COT, CSC, FACTDOUBLE, PERMUT, ROMAN, SEC, SINH, SQRTPI, TANH },
  ...{ BIN2DEC, BIN2HEX, BIN2OCT, DEC2BIN, DEC2HEX, DEC2OCT, DECIMAL, HEX2BIN, HEX2DEC, HEX2OCT, OCT2BIN, OCT2DEC },
  ...{ OCT2HEX, BITAND, BITLSHIFT, BITOR, BITRSHIFT, BITXOR, ERF, ERFC, FISHER, FISHERINV, GAMMALN, STANDARDIZE },
  ...{ CUMIPMT, CUMPRINC, DB, DDB, EFFECT, FV, IPMT, NOMINAL, NPER, PDURATION, PMT, PPMT, PV, RATE, RRI, SLN, SYD },
  ...{ YEARFRAC, "BINOM.DIST": BINOM.DIST, "EXPON.DIST": EXPON.DIST, "POISSON.DIST": POISSON.DIST },
  ...{ "NORM.DIST": NORM.DIST, "NORM.INV": NORM.INV, "NORM.S.DIST": NORM.S.DIST, "NORM.S.INV": NORM.S.INV },
};

/** Functions of ranges of numbers. */
const OF_RANGES: Readonly<Record<string, Borrowed>> = {
  ...{ AVEDEV, DEVSQ, FORECAST, GEOMEAN, HARMEAN, INTERCEPT, IRR, KURT, MIRR, MULTINOMIAL, NPV, RSQ, SKEW, SLOPE },
  ...{ STEYX, TRIMMEAN, XIRR, XNPV, "COVARIANCE.P": COVARIANCE.P, "COVARIANCE.S": COVARIANCE.S },
  ...{ "PERCENTILE.EXC": PERCENTILE.EXC, "QUARTILE.EXC": QUARTILE.EXC, "RANK.AVG": RANK.AVG },
  ...{ PERCENTRANK: PERCENTRANK.INC, "PERCENTRANK.INC": PERCENTRANK.INC, "PERCENTRANK.EXC": PERCENTRANK.EXC },
};

/** Calls the library; whatever it makes that is no value of a cell is an error. */
function called(run: Borrowed, args: readonly unknown[]): Scalar {
  try {
    const result = (run as (...all: unknown[]) => unknown)(...args);
    if (result instanceof Error) return errorOf(result.message);
    if (typeof result === "number") return finite(result);
    return typeof result === "string" || typeof result === "boolean" ? result : NOT_A_VALUE;
  } catch {
    return NOT_A_VALUE;
  }
}

/** Ranges as lists of numbers: of ranges that are as long, only the places at which all have one. */
function lists(args: readonly Value[], frame: Frame): readonly unknown[] | Value {
  const all = args.map((arg) => (isRange(arg) ? matrixOf(arg, frame.world).flat() : arg));
  const failure = all.flat().find(isError);
  if (failure !== undefined) return failure;
  return all.map((one) => {
    if (!Array.isArray(one)) return one ?? 0;
    const alike = all.filter((other): other is Scalar[] => Array.isArray(other) && other.length === one.length);
    return one.filter((_, place) => alike.every((other) => typeof other[place] === "number"));
  });
}

const mapped = (
  functions: Readonly<Record<string, Borrowed>>,
  wrap: (run: Borrowed) => FunctionTable[string],
): FunctionTable => Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, wrap(run)]));

/** What is rarely asked for and borrowed from formulajs: of its functions, those that were found to agree with Excel. */
export const BORROWED: FunctionTable = {
  ...mapped(OF_SCALARS, (run) =>
    ofScalars([1, 7], (args) =>
      called(
        run,
        args.map((arg) => arg ?? 0),
      ),
    ),
  ),
  ...mapped(OF_RANGES, (run) =>
    ofValues([1, MOST_ARGUMENTS], (args, frame) => {
      const values = lists(args, frame);
      return Array.isArray(values) ? called(run, values) : (values as Value);
    }),
  ),
};
