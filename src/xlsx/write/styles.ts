import type { Paint } from "../../workbook/conditionalFormat";
import { LOOKS, type Look, type LookDefinition } from "../../workbook/look";
import { itemsOf, withItems, withoutItems, type ListPlace } from "./countedList";
import { STYLES_ORDER } from "./order";
import { attributeIn, DECLARATION, element, prefixed, rootOf, siblings } from "./xml";

/** The style sheet of a workbook, to which looks and paints are added as they are needed. */
export interface Styles {
  readonly xml: () => string;
  /** The number of the cell style of a look. */
  readonly cellStyle: (look: Look) => number;
  /** The number of what a conditional format paints, which is added where it is not there. */
  readonly addPaint: (paint: Paint) => number;
  /** How many paints of ours stand last in the list and could go, with their numbers. */
  readonly lastOwnPaints: () => readonly number[];
  /** Takes away the last paints, from this number on. */
  readonly dropPaintsFrom: (first: number) => void;
}

/** The least that a style sheet must hold. */
export function emptyStyleSheet(namespace: string): string {
  const font = element("font", {}, element("sz", { val: 11 }), element("name", { val: "Calibri" }));
  const fills = ["none", "gray125"].map((patternType) => element("fill", {}, element("patternFill", { patternType })));
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side));
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return (
    DECLARATION +
    element(
      "styleSheet",
      { xmlns: namespace },
      element("fonts", { count: 1 }, font),
      element("fills", { count: 2 }, ...fills),
      element("borders", { count: 1 }, element("border", {}, ...sides)),
      element("cellStyleXfs", { count: 1 }, element("xf", xf)),
      element("cellXfs", { count: 1 }, element("xf", { ...xf, xfId: 0 })),
    )
  );
}

/** Ids of number formats from here on are a workbook's own (ECMA-376 18.8.30). */
const FIRST_OWN_NUMBER_FORMAT = 164;
/** Number formats that every reader knows by number (18.8.30). */
const BUILTIN_FORMATS: Readonly<Record<string, number>> = { "#,##0": 3 };
/** What a font of ours takes over from the workbook's standard font, so that it looks at home. */
const INHERITED = ["name", "family", "charset", "scheme"];

export function createStyles(initial: string, part: string): Styles {
  let xml = initial;
  const made = new Map<Look, number>();

  const place = (name: string): ListPlace => {
    const root = rootOf(xml, part);
    return { xml, name, around: root, part, order: STYLES_ORDER, prefix: root.prefix };
  };

  /** Adds an item to a list and gives its number. */
  function add(list: string, item: string): number {
    const where = place(list);
    const number = itemsOf(where).length;
    xml = withItems(where, [prefixed(item, where.prefix)]);
    return number;
  }

  function cellStyle(look: Look): number {
    const known = made.get(look) ?? addCellStyle(LOOKS[look]);
    made.set(look, known);
    return known;
  }

  function addCellStyle(look: LookDefinition): number {
    const fontId = add("fonts", fontOf(look, standardFont()));
    const fillId = look.fill === undefined ? 0 : add("fills", fillOf(look.fill));
    const numFmtId = look.numberFormat === undefined ? 0 : numberFormat(look.numberFormat);
    const { wrap, vertical, horizontal } = look;
    const alignment = element("alignment", { horizontal, vertical, wrapText: wrap === true ? 1 : undefined });
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId: 0,
      xfId: 0,
      applyNumberFormat: numFmtId > 0 ? 1 : undefined,
      applyFont: 1,
      applyFill: fillId > 0 ? 1 : undefined,
      applyAlignment: 1,
    };
    return add("cellXfs", element("xf", attributes, alignment));
  }

  function numberFormat(code: string): number {
    const builtin = BUILTIN_FORMATS[code];
    if (builtin !== undefined) return builtin;
    const taken = itemsOf(place("numFmts")).map(({ start, inside }) =>
      Number(attributeIn(xml.slice(start, inside), "numFmtId")),
    );
    const numFmtId = Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...taken) + 1;
    add("numFmts", element("numFmt", { numFmtId, formatCode: code }));
    return numFmtId;
  }

  /** What the standard font, the first of the list, is made of: each child as it stands there, but without its prefix. */
  function standardFont(): ReadonlyMap<string, string> {
    const [font] = itemsOf(place("fonts"));
    if (font === undefined || font.isSelfClosed) return new Map();
    return new Map(
      siblings(xml, font.inside, part).children.map(({ name, start, inside }) => {
        const tag = xml.slice(start, inside);
        return [name, element(name, { val: attributeIn(tag, "val") })];
      }),
    );
  }

  /** One that is there already serves again: so a format that is made anew is the same as before. */
  function addPaint(paint: Paint): number {
    const where = place("dxfs");
    const wanted = prefixed(paintOf(paint), where.prefix);
    const known = itemsOf(where).findIndex(({ start, end }) => xml.slice(start, end) === wanted);
    return known < 0 ? add("dxfs", paintOf(paint)) : known;
  }

  function lastOwnPaints(): readonly number[] {
    const where = place("dxfs");
    const items = itemsOf(where).map(({ start, end }) => xml.slice(start, end).replaceAll(`<${where.prefix}`, "<"));
    const last = items.findLastIndex((item) => !OWN_PAINT.test(item.replaceAll(`</${where.prefix}`, "</")));
    return Array.from({ length: items.length - last - 1 }, (_, index) => last + 1 + index);
  }

  return {
    xml: () => xml,
    cellStyle,
    addPaint,
    lastOwnPaints,
    dropPaintsFrom: (first) => {
      xml = withoutItems(place("dxfs"), (_, index) => index >= first);
    },
  };
}

const colour = (name: string, rgb: string): string => element(name, { rgb: `FF${rgb}` });

/** A font in the order of children that Excel wants. */
function fontOf({ bold, underline, size, colour: rgb }: LookDefinition, standard: ReadonlyMap<string, string>): string {
  return element(
    "font",
    {},
    bold === true ? element("b") : "",
    underline === true ? element("u") : "",
    size === undefined ? (standard.get("sz") ?? "") : element("sz", { val: size }),
    rgb === undefined ? "" : colour("color", rgb),
    ...INHERITED.map((name) => standard.get(name) ?? ""),
  );
}

const fillOf = (rgb: string): string =>
  element(
    "fill",
    {},
    element("patternFill", { patternType: "solid" }, colour("fgColor", rgb), element("bgColor", { indexed: 64 })),
  );

/** Both colours of the fill: readers disagree on which of them a solid differential fill shows. */
function paintOf({ fill, colour: text, bold }: Paint): string {
  return element(
    "dxf",
    {},
    element("font", {}, bold ? element("b") : "", colour("color", text)),
    element(
      "fill",
      {},
      element("patternFill", { patternType: "solid" }, colour("fgColor", fill), colour("bgColor", fill)),
    ),
  );
}

/** A paint that is written as ours are. */
const OWN_PAINT =
  /^<dxf><font>(?:<b\/>)?<color rgb="FF([\dA-F]{6})"\/><\/font><fill><patternFill patternType="solid"><fgColor rgb="FF([\dA-F]{6})"\/><bgColor rgb="FF\2"\/><\/patternFill><\/fill><\/dxf>$/;
