const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser, which puts it where it puts downloads. */
export function download(name: string, chunks: readonly Uint8Array[]): void {
  const address = URL.createObjectURL(new Blob(chunks as Uint8Array<ArrayBuffer>[], { type: XLSX }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
