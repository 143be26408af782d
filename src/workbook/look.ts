/** How cells that Levelcheck writes may look: few names, so that every host can give them all. */
export type Look =
  "title" | "heading" | "text" | "wrapped" | "muted" | "strong" | "number" | "link" | "error" | "warning" | "notice";

/** What a look is made of. Colours are written RRGGBB. */
export interface LookDefinition {
  readonly bold?: true;
  readonly underline?: true;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: true;
  readonly vertical?: "top" | "center";
  readonly horizontal?: "left" | "right" | "center";
  readonly numberFormat?: string;
}

/** Dark on light, at a contrast of at least 7 : 1 (WCAG 2.2, success criterion 1.4.6). */
export const LOOKS: Readonly<Record<Look, LookDefinition>> = {
  title: { bold: true, size: 16, colour: "0B3A53" },
  heading: { bold: true, colour: "FFFFFF", fill: "0B4F6C", wrap: true, vertical: "center" },
  text: { vertical: "top" },
  wrapped: { wrap: true, vertical: "top" },
  muted: { colour: "595959", wrap: true, vertical: "top" },
  strong: { bold: true, vertical: "top" },
  number: { vertical: "top", horizontal: "right", numberFormat: "#,##0" },
  link: { underline: true, colour: "0B4F9C", vertical: "top" },
  error: { bold: true, colour: "8A1C1C", fill: "FBE3E1", vertical: "top" },
  warning: { bold: true, colour: "5E4200", fill: "FFF1CC", vertical: "top" },
  notice: { bold: true, colour: "0B3A53", fill: "DCEEF7", vertical: "top" },
};

/** A look that a host gave a cell before, named as that host names it: to be given back, never made up. */
export interface HostLook {
  readonly host: number;
}
