/** The rich API's numbers for kinds of events. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;

/** The target of events that a collection hears of. */
export const ALL_SHEETS = "Workbook";

/** Which events add-ins have asked to hear of, by kind and target. */
export class EventRegistry {
  private readonly asked = new Set<string>();

  add(kind: number, target: string): void {
    this.asked.add(`${kind} ${target}`);
  }

  remove(kind: number, target: string): void {
    this.asked.delete(`${kind} ${target}`);
  }

  has(kind: number, target: string): boolean {
    return this.asked.has(`${kind} ${target}`);
  }
}
