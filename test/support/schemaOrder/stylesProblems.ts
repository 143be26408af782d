import { partsOfKind, repeated, type OpenPackage, type Problem } from "./openPackage";
import { childOf, childrenOf, descendants, type XmlElement } from "./parseXml";

/** Formats below this number are built in (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM_FORMAT = 164;

/** How many of a kind the styles hold. */
export const styleCount = (styles: XmlElement | undefined, list: string): number =>
  childrenOf(childOf(styles, list)).length;

/** What is wrong inside the styles: numbers that name nothing. */
export function* stylesProblems(opened: OpenPackage): Generator<Problem> {
  for (const [part, styles] of partsOfKind(opened, "styleSheet")) {
    const formats = childrenOf(childOf(styles, "numFmts")).map(({ attributes }) => attributes.get("numFmtId") ?? "");
    for (const id of repeated(formats)) yield `${part}: two number formats have the number ${id}`;
    for (const list of ["cellStyleXfs", "cellXfs"]) {
      for (const [index, xf] of childrenOf(childOf(styles, list)).entries()) {
        for (const missing of missingParts(xf, styles)) yield `${part}: ${list} ${index} names ${missing}`;
        const format = xf.attributes.get("numFmtId") ?? "0";
        if (Number(format) >= FIRST_CUSTOM_FORMAT && !formats.includes(format)) {
          yield `${part}: ${list} ${index} names number format ${format}, which is not there`;
        }
      }
    }
    for (const { name, attributes } of childrenOf(childOf(styles, "cellStyles"))) {
      const xf = Number(attributes.get("xfId"));
      if (!(xf < styleCount(styles, "cellStyleXfs")))
        yield `${part}: <${name}> names cellStyleXfs ${xf}, which is not there`;
    }
  }
  yield* differentialProblems(opened);
}

function missingParts({ attributes }: XmlElement, styles: XmlElement): string[] {
  const lists = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
  return Object.entries(lists).flatMap(([attribute, list]) => {
    const index = attributes.get(attribute);
    return index === undefined || Number(index) < styleCount(styles, list)
      ? []
      : [`${list} ${index}, which is not there`];
  });
}

/** Rules, tables and their columns name differential formats. */
const DIFFERENTIAL = /dxfId$/i;

function* differentialProblems(opened: OpenPackage): Generator<Problem> {
  const [[, styles] = ["", undefined]] = partsOfKind(opened, "styleSheet");
  const count = styleCount(styles, "dxfs");
  for (const [part, root] of [...partsOfKind(opened, "worksheet"), ...partsOfKind(opened, "table")]) {
    for (const { name, attributes } of descendants(root)) {
      for (const [key, index] of attributes) {
        if (DIFFERENTIAL.test(key) && !(Number(index) < count))
          yield `${part}: <${name}> names dxf ${index}, which is not there`;
      }
    }
  }
}
