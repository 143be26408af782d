/** What a pane is opened with, beside its address. */
export interface Opening {
  readonly conversation: string;
  /** Names the pane to its host. */
  readonly control: string;
  /** The origin of the host's page. */
  readonly origin: string;
  /** The language of the host's interface, such as en-US. */
  readonly locale: string;
}

/** One page is pane, commands and functions, and stays for as long as the workbook is open. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/**
 * How office.js is told what it runs in: the product whose protocol this is, platform, version of the library, language, no
 * correlation, that this is no dialog, that it shall report nothing of its use, and the kinds of add-in.
 *
 * @example hostInfoOf("en-US") // "Excel$Web$16.00$en-US$$$disableLogging$3"
 */
export const hostInfoOf = (locale: string): string =>
  ["Excel", "Web", "16.00", locale, "", "", "disableLogging", SHARED_RUNTIME | CUSTOM_FUNCTIONS].join("$");

/** The address of a page of the add-in, as it is opened in a frame. */
export function addressInFrame(page: string, base: string, opening: Opening): string {
  const url = new URL(page, base);
  url.searchParams.set("_host_Info", hostInfoOf(opening.locale));
  return url.href;
}

/** The name of a frame, from which office.js learns who its host is. */
export function frameName(opening: Opening): string {
  const { conversation, control, origin } = opening;
  return JSON.stringify({
    baseFrameName: control,
    hostInfo: hostInfoOf(opening.locale),
    xdmInfo: [conversation, control, origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
