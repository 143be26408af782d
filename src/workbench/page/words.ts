/** What the page says. */
export const words = {
  opened: (name: string): string => `${name} is open.`,
  saved: (name: string): string => `${name} is on its way to your downloads.`,
  opening: (name: string): string => `Opening ${name}…`,
  unsaved: "changed, not saved",
  notOpened: (name: string, reason: string): string => `${name} was not opened: ${reason}`,
  notSaved: (name: string, reason: string): string => `${name} was not saved: ${reason}`,
  commandFailed: (label: string): string => `The add-in could not run “${label}”.`,
  newName: "Book1.xlsx",
  willBeAsked:
    "This browser keeps nothing for this page, so Microsoft's office.js is going to ask whether you trust localhost, " +
    "and that it does not use https: both are so, and the page that it means is this one.",
} as const;
