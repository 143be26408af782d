/** The form in which office.js keeps that its user trusts a host. */
const TRUSTED = JSON.stringify({ Result: 1 });

/**
 * Tells office.js that the user trusts this page. Over http it would ask: that is how it tells a page that only plays Excel. Here the
 * pane, this page and office.js come from one server, which the user has just started, so there is nobody to be told apart. office.js
 * keeps its user's answers in the storage of the origin that it is loaded from, which is this page's own: the answer holds for this
 * server, and for no other page and no other office.js.
 *
 * @returns Whether the browser has kept it; where it keeps nothing, office.js asks.
 */
export function trustThisPage(page: Pick<Window, "localStorage" | "location">): boolean {
  const { protocol, hostname } = page.location;
  const scheme = protocol === "https:" ? "https" : "http";
  try {
    page.localStorage.setItem(`OfficeJSTrustKeyV2_${scheme}_${hostname}`, TRUSTED);
    return true;
  } catch {
    return false;
  }
}
