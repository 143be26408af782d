const DAY = 86_400_000;
const MINUTE = 60_000;
/** The serial of 1 January 1970. */
const EPOCH = 25_569;

/** This moment as a serial, by the clock of the place. */
export function serialNow(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * MINUTE) / DAY + EPOCH;
}
