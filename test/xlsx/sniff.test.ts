import { sniff } from "../../src/xlsx/sniff";
import { workbookParts, zip } from "../support/package";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

test.each([
  ["a workbook", "zip", zip(workbookParts())],
  ["nothing", "empty", new Uint8Array(0)],
  ["CSV in UTF-8", "text", text("Name;Fähigkeit;Stufe\r\nJörg;Python;3\r\n")],
  ["CSV in Windows-1252", "text", Buffer.from("Name;Fähigkeit\r\n", "latin1")],
  ["CSV in UTF-16", "text", Buffer.from("\ufeffName;Level\r\n", "utf16le")],
  ["CSV that begins with the letters of a zip", "text", text("PK,Name\n1,Ada\n")],
  ["a web page", "html", text("\ufeff <!DOCTYPE html><html></html>")],
  ["an XML document", "xml", text('<?xml version="1.0"?><a/>')],
  ["a PDF", "pdf", text("%PDF-1.4")],
  ["an .xls of Excel 4", "xls", Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00)],
  ["an image", "binary", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
])("%s is told as %s", (_, kind, bytes) => {
  expect(sniff(bytes)).toBe(kind);
});
