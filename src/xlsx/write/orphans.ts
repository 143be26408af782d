import { partKey, type Package } from "../package";

/**
 * The parts that nothing leads to once others are gone: their drawings, notes and whatever else was there for them alone.
 *
 * @example await orphansOf(file, ["xl/worksheets/sheet2.xml"]) // ["xl/worksheets/sheet2.xml", "xl/drawings/drawing1.xml"]
 */
export async function orphansOf(file: Package, gone: readonly string[]): Promise<readonly string[]> {
  const removed = new Set(gone.map((name) => keyOf(file, name)));
  const reached = await reachable(file, [""], removed);
  const lost = await reachable(file, gone, new Set());
  return [...lost].flatMap(([key, name]) => (name !== "" && !reached.has(key) ? [name] : []));
}

const keyOf = (file: Package, name: string): string => partKey(file.find(name)?.name ?? name);

/** What some parts lead to, themselves included, but not by way of others; by their keys. */
async function reachable(
  file: Package,
  from: readonly string[],
  passedOver: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const reached = new Map<string, string>();
  const waiting = from.map((name) => file.find(name)?.name ?? name);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const key = partKey(name);
    if (reached.has(key) || passedOver.has(key)) continue;
    reached.set(key, name);
    for (const { target } of (await file.relationships(name)).values()) {
      const part = target === undefined ? undefined : file.find(target);
      if (part !== undefined) waiting.push(part.name);
    }
  }
  return reached;
}
