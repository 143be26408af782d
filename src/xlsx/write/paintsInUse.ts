import type { ZipEntry } from "../directory";
import type { Package } from "../package";
import { textOfPart } from "./textOfPart";

/** How a part names what a conditional format paints: `dxfId`, and in tables `dataDxfId` and the like. */
const REFERENCE = /[dD]xfId\s*=\s*["'](\d+)["']/g;
/** No reference is longer: so much of a chunk is looked at again with the next. */
const LONGEST_REFERENCE = 64;

/** The numbers of the differential formats that a text names. */
export function paintsNamedIn(xml: string): Set<number> {
  return new Set(Array.from(xml.matchAll(REFERENCE), ([, number]) => Number(number)));
}

/** Those that some parts of a package name, each looked at as it is unpacked. */
export async function paintsInUse(file: Package, parts: readonly ZipEntry[]): Promise<Set<number>> {
  const used = new Set<number>();
  for (const part of parts) {
    for await (const text of textOfPart(file, part, LONGEST_REFERENCE)) {
      for (const number of paintsNamedIn(text)) used.add(number);
    }
  }
  return used;
}
