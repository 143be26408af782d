import { refuse } from "./richApiError";
import { WireObject, type WireClass } from "./wireClass";

/** The arguments of one call, asked for as what they are to be; anything else is an InvalidArgument. */
export class Arguments {
  private readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }

  /** Whether an argument was given; office.js sends null where one was left out. */
  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === "string" ? value : refuse("InvalidArgument");
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  /** A name or number that names an item. */
  key(index: number): string {
    const value = this.values[index];
    return typeof value === "number" ? String(value) : this.text(index);
  }

  integer(index: number): number {
    const value = this.values[index];
    return Number.isInteger(value) ? (value as number) : refuse("InvalidArgument");
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  flag(index: number): boolean {
    const value = this.raw(index);
    if (value === undefined) return false;
    return typeof value === "boolean" ? value : refuse("InvalidArgument");
  }

  /** One of some words. */
  choice<Choice extends string>(index: number, choices: readonly Choice[], otherwise?: Choice): Choice {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    const value = this.text(index);
    return choices.find((choice) => choice === value) ?? refuse("InvalidArgument");
  }

  /** What an object of a class stands for; undefined where the argument is something else. */
  object<Target>(index: number, wireClass: WireClass<Target>): Target | undefined {
    const value = this.values[index];
    return value instanceof WireObject ? value.as(wireClass) : undefined;
  }
}
