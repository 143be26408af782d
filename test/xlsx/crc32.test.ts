import fc from "fast-check";
import { crc32 } from "../../src/xlsx/crc32";

test("the checksum of the digits is the one that every CRC-32 is known by", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("a checksum can be taken in pieces, wherever they are cut", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
    }),
  );
});
