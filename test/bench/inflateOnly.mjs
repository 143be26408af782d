/** Unpacks every part of the workbooks that it is given, with Node's zlib, and does nothing with them. */
import { readFileSync } from "node:fs";
import { createInflateRaw } from "node:zlib";

const CHUNK_BYTES = 2 ** 18;
const END_RECORD = 0x06054b50;
const DEFLATED = 8;

/** The deflated data of a package's parts (the packages are our own, without comments or zip64). */
function* deflatedParts(file) {
  const end = file.length - 22;
  if (file.readUInt32LE(end) !== END_RECORD) throw new Error("The package has a comment.");
  let entry = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const local = file.readUInt32LE(entry + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    if (file.readUInt16LE(entry + 10) === DEFLATED) yield file.subarray(start, start + file.readUInt32LE(entry + 20));
    entry += 46 + file.readUInt16LE(entry + 28) + file.readUInt16LE(entry + 30) + file.readUInt16LE(entry + 32);
  }
}

let bytes = 0;
for (const path of process.argv.slice(2)) {
  for (const part of deflatedParts(readFileSync(path))) {
    const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
    inflate.end(part);
    for await (const chunk of inflate) bytes += chunk.length;
  }
}
console.log(JSON.stringify({ bytes }));
