import type { BarBound, DataBarFormat } from "../../model/conditionalFormat";
import { asFlag, asRecord, asText, oneOf } from "../../richApi/values";
import { WireObject, type Scalar, type WireClass } from "../../richApi/wireClass";
import { asColor } from "../color";
import { formatScalar, type FormatTarget } from "./formatTarget";

type BarTarget = FormatTarget<DataBarFormat>;

const BOUND_TYPES = ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

function asBound(value: unknown): BarBound {
  const { type, formula } = asRecord(value, ["type", "formula"]);
  const bound = { type: oneOf(BOUND_TYPES)(type) };
  return formula === undefined || formula === null ? bound : { ...bound, formula: asText(formula) };
}

/** A value of some part of a data bar. */
function part<Part, Name extends keyof Part>(
  of: (target: BarTarget) => Part,
  name: Name,
  read: (value: unknown) => Part[Name],
): Scalar<BarTarget> {
  return formatScalar(
    (target) => of(target)[name],
    (target, value) => {
      of(target)[name] = read(value);
    },
  );
}

const bar = ({ format }: BarTarget): DataBarFormat["bar"] => format.bar;
const positive = ({ format }: BarTarget): DataBarFormat["bar"]["positive"] => format.bar.positive;
const negative = ({ format }: BarTarget): DataBarFormat["bar"]["negative"] => format.bar.negative;

const positiveClass: WireClass<BarTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: part(positive, "fillColor", asColor),
    GradientFill: part(positive, "gradientFill", asFlag),
    BorderColor: part(positive, "borderColor", asBorderColor),
  },
};

/** An empty text takes the border away (documented). */
function asBorderColor(value: unknown): string {
  return value === "" ? "" : asColor(value);
}

const negativeClass: WireClass<BarTarget> = {
  name: "ConditionalDataBarNegativeFormat",
  scalars: {
    FillColor: part(negative, "fillColor", asColor),
    MatchPositiveFillColor: part(negative, "matchPositiveFillColor", asFlag),
    BorderColor: part(negative, "borderColor", asBorderColor),
    MatchPositiveBorderColor: part(negative, "matchPositiveBorderColor", asFlag),
  },
};

/** Excel.DataBarConditionalFormat */
export const dataBarClass: WireClass<BarTarget> = {
  name: "DataBarConditionalFormat",
  scalars: {
    ShowDataBarOnly: part(bar, "showDataBarOnly", asFlag),
    BarDirection: part(bar, "barDirection", oneOf(["Context", "LeftToRight", "RightToLeft"] as const)),
    AxisFormat: part(bar, "axisFormat", oneOf(["Automatic", "None", "CellMidPoint"] as const)),
    AxisColor: part(bar, "axisColor", asBorderColor),
    LowerBoundRule: part(bar, "lowerBoundRule", asBound),
    UpperBoundRule: part(bar, "upperBoundRule", asBound),
  },
  objects: {
    PositiveFormat: { get: (target) => WireObject.of(positiveClass, target) },
    NegativeFormat: { get: (target) => WireObject.of(negativeClass, target) },
  },
};
