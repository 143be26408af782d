import { formatArea, parseArea, type Area, type Column } from "../../workbook/address";
import { inserted, WORKSHEET_ORDER } from "./order";
import { attributeIn, element, prefixed, rootTagOf, siblings, spliced, withAttribute, type Siblings } from "./xml";

/** What changes in front of a sheet's rows. */
export interface HeadChanges {
  readonly widths: ReadonlyMap<Column, number | undefined>;
  /** The area that is written to; undefined where no cell is. */
  readonly written: Area | undefined;
}

interface Head {
  readonly xml: string;
  readonly part: string;
  readonly prefix: string;
}

/** What stands before a sheet's rows, with columns of other widths and the used area as large as it becomes. */
export function changedHead(head: Head, { widths, written }: HeadChanges): string {
  const xml = written === undefined ? head.xml : withUsedArea(head, written);
  return [...widths].reduce(
    (changed, [column, width]) => withColumnWidth({ ...head, xml: changed }, column, width),
    xml,
  );
}

function childrenOf({ xml, part }: Head): Siblings {
  return siblings(xml, rootTagOf(xml, part).inside, part);
}

function withUsedArea(head: Head, written: Area): string {
  const { xml } = head;
  const dimension = childrenOf(head).children.find(({ name }) => name === "dimension");
  if (dimension === undefined) return xml;
  const tag = xml.slice(dimension.start, dimension.inside);
  const used = parseArea(attributeIn(tag, "ref") ?? "");
  if (used === undefined) return xml;
  const ref = formatArea(around(used, written));
  return spliced(xml, dimension.start, dimension.inside, withAttribute(tag, "ref", ref));
}

/** The smallest area that holds two others. */
function around(a: Area, b: Area): Area {
  return {
    top: a.top < b.top ? a.top : b.top,
    left: a.left < b.left ? a.left : b.left,
    bottom: a.bottom > b.bottom ? a.bottom : b.bottom,
    right: a.right > b.right ? a.right : b.right,
  };
}

/** A <col> as it stands, for columns counted from 1. */
interface Span {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

function withColumnWidth(head: Head, column: Column, width: number | undefined): string {
  const { xml, part, prefix } = head;
  const around = childrenOf(head);
  const cols = around.children.find(({ name }) => name === "cols");
  const spans =
    cols === undefined
      ? []
      : siblings(xml, cols.inside, part).children.map((col) => spanOf(xml.slice(col.start, col.end)));
  const changed = spansWithWidth(spans, column + 1, width);
  const whole = changed.length === 0 ? "" : element("cols", {}, ...changed.map(({ tag }) => tag));
  const written = prefix === "" ? whole : whole.replace(/<(\/?)(?=cols?\b)/g, `<$1${prefix}`);
  if (cols !== undefined) return spliced(xml, cols.start, cols.end, written);
  return inserted(xml, around, WORKSHEET_ORDER, { name: "cols", xml: written });
}

function spanOf(tag: string): Span {
  return {
    min: Number(attributeIn(tag, "min")),
    max: Number(attributeIn(tag, "max")),
    tag: tag.replace(/^<[^\s:]+:/, "<"),
  };
}

function spansWithWidth(spans: readonly Span[], column: number, width: number | undefined): readonly Span[] {
  const own = spans.find(({ min, max }) => min <= column && column <= max);
  const fresh = spanWithWidth(own?.tag ?? element("col", { min: column, max: column }), column, width);
  const others = spans.flatMap((span) => (span === own ? withoutColumn(span, column) : [span]));
  return [...others, ...(fresh === undefined ? [] : [fresh])].toSorted((a, b) => a.min - b.min);
}

const resized = ({ tag }: Span, min: number, max: number): Span => ({
  min,
  max,
  tag: withAttribute(withAttribute(tag, "min", String(min)), "max", String(max)),
});

/** A span in two, with a column between them left out. */
function withoutColumn(span: Span, column: number): readonly Span[] {
  return [resized(span, span.min, column - 1), resized(span, column + 1, span.max)].filter(
    ({ min, max }) => min <= max,
  );
}

/** A column's own span; undefined where it says nothing more. */
function spanWithWidth(tag: string, column: number, width: number | undefined): Span | undefined {
  const span = resized({ min: column, max: column, tag }, column, column);
  const widened = withAttribute(span.tag, "width", width === undefined ? undefined : String(width));
  const custom = withAttribute(widened, "customWidth", width === undefined ? undefined : "1");
  const saysNothing = /^<col\s+min="\d+"\s+max="\d+"\s*\/?>$/.test(custom);
  return saysNothing ? undefined : { ...span, tag: prefixed(custom, "") };
}
