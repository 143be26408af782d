import type { ZipEntry } from "../directory";
import type { Package } from "../package";

/** Whether a part holds XML, and so may name something. */
export const isXml = ({ name }: ZipEntry): boolean => /\.xml$/i.test(name);

/** A part as text, stretch by stretch as it is unpacked; each begins with the end of the last, so that nothing is torn. */
export async function* textOfPart(file: Package, part: ZipEntry, overlap: number): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let kept = "";
  for await (const chunk of file.stream(part)) {
    const text = kept + decoder.decode(chunk, { stream: true });
    yield text;
    kept = text.slice(-overlap);
  }
}
