/** Where the add-in stands while it is developed. Manifest, pages and metadata name it; the build replaces it. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** A path that reads the same in XML, in JSON and in HTML. */
const PLAIN_PATH = /^[\w\-.~%/]*$/;

/**
 * The address that the add-in will be hosted at, folder included, without a slash at its end.
 *
 * @param env What webpack was given with --env.
 * @example readOrigin({ origin: "https://planning.example.org/levelcheck/" }) // "https://planning.example.org/levelcheck"
 */
export function readOrigin(env: Readonly<Record<string, unknown>>): string {
  if (!("origin" in env)) return DEVELOPMENT_ORIGIN;
  const { origin } = env;
  const url = typeof origin === "string" && URL.canParse(origin) ? new URL(origin) : undefined;
  if (url === undefined || !canHost(url)) throw new Error(refusal(origin));
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Excel loads add-ins over https only. */
function canHost(url: URL): boolean {
  const isPlain = url.search + url.hash + url.username + url.password === "" && PLAIN_PATH.test(url.pathname);
  return url.protocol === "https:" && isPlain;
}

const refusal = (origin: unknown): string =>
  `The add-in cannot be hosted at “${typeof origin === "string" ? origin : ""}”: ` +
  "give --env origin a plain https address, such as https://planning.example.org/levelcheck.";

/** A manifest, page or metadata made for another address. */
export function atOrigin(text: string, origin: string): string {
  return text.replaceAll(DEVELOPMENT_ORIGIN, () => origin);
}
