import {
  functionHelp,
  generalHelp,
  signatureOf,
  textOwner,
  type ExampleCell,
  type FunctionExample,
  type FunctionHelp,
} from "./help";

/** Colours are the reader's own: light, dark, or those of a high-contrast theme. */
const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
code, kbd { font: 0.95em ui-monospace, monospace; overflow-wrap: anywhere; }
section { border-top: 1px solid; margin-top: 2rem; }
table { border-collapse: collapse; margin: 0.5rem 0; }
caption { text-align: start; font-weight: 600; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
.wide { overflow-x: auto; }
a:focus-visible, .wide:focus-visible { outline: 2px solid; outline-offset: 2px; }
`;

/**
 * The page that explains the cell functions: complete in itself, without scripts, and asking nobody for anything. Each function has a
 * heading whose id is its name in small letters, for Excel to lead to.
 *
 * @example writeFileSync("functions.html", helpPage());
 */
export function helpPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>Levelcheck: the cell functions of SKILL</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>The cell functions of SKILL</h1>
${generalHelp.map(paragraph).join("\n")}
<nav aria-label="Functions">
<ul>
${functionHelp.map(linkTo).join("\n")}
</ul>
</nav>
</header>
<main>
${functionHelp.map(section).join("\n")}
</main>
<footer>
<h2 id="text">Whose text the descriptors are</h2>
${paragraph(`The level descriptors that are shown are reproduced exactly as they were published. ${textOwner}`)}
${paragraph("Using SFIA material needs a licence of the SFIA Foundation; passing its text on to another organisation needs its permission.")}
</footer>
</body>
</html>
`;
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const linkTo = (help: FunctionHelp): string => `<li><a href="#${idOf(help)}">SKILL.${help.name}</a></li>`;

function section(help: FunctionHelp): string {
  const { name, does, errors, examples } = help;
  return `<section aria-labelledby="${idOf(help)}">
<h2 id="${idOf(help)}">SKILL.${name}</h2>
${paragraph(does)}
<p><code>=${escaped(signatureOf(help))}</code></p>
${argumentTable(help)}
<h3>Errors</h3>
<ul>
${errors.map(({ error, when }) => `<li><code>${error}</code> ${escaped(when)}</li>`).join("\n")}
</ul>
<h3>Examples</h3>
${examples.map((example, index) => exampleOf(example, `${name}, example ${index + 1}`)).join("\n")}
</section>`;
}

function argumentTable({ parameters }: FunctionHelp): string {
  const rows = parameters.map(
    ({ name, isOptional, means }) =>
      `<tr><th scope="row"><code>${name}</code></th><td>${isOptional ? "no" : "yes"}</td><td>${escaped(means)}</td></tr>`,
  );
  return `<table>
<caption>Arguments</caption>
<thead><tr><th scope="col">Argument</th><th scope="col">Required</th><th scope="col">What it is</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

/** A table may be wider than the page: it scrolls by itself, with the keyboard as well. */
function exampleOf({ formula, result }: FunctionExample, label: string): string {
  const rows = result.map((cells) => `<tr>${cells.map((cell) => `<td>${cellText(cell)}</td>`).join("")}</tr>`);
  return `<p><kbd>${escaped(formula)}</kbd></p>
<div class="wide" role="region" aria-label="${escaped(label)}" tabindex="0">
<table>
<caption>Result</caption>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>`;
}

function cellText(cell: ExampleCell): string {
  if (typeof cell === "object") return `<code>${cell.error}</code> ${escaped(cell.message)}`;
  return escaped(typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell));
}

const idOf = ({ name }: FunctionHelp): string => name.toLowerCase();

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
