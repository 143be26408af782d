/** Where office.js is served, beside the pane. */
export const OFFICE_JS = "office-js";

const CDN = "https://appsforoffice.microsoft.com";
const CDN_FOLDER = `${CDN}/lib/1/hosted/`;

/**
 * The pane's page as the workbench serves it: office.js comes from here instead of from Microsoft's servers, and the page's policy
 * names this place in the other's stead. The file stays as it was built.
 *
 * @example withOwnOfficeJs('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">') // '<script src="/office-js/office.js">'
 */
export function withOwnOfficeJs(html: string): string {
  return html.replaceAll(CDN_FOLDER, `/${OFFICE_JS}/`).replaceAll(CDN, "'self'");
}
