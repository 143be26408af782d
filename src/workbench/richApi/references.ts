import { refuse } from "./richApiError";
import type { WireObject } from "./wireClass";

/** The objects that office.js holds on to from one request to the next. */
export class References {
  private readonly objects = new Map<string, WireObject>();
  private last = 0;

  keep(object: WireObject): void {
    if (object.referenceId !== undefined) return;
    this.last += 1;
    object.referenceId = `ref${this.last}`;
    this.objects.set(object.referenceId, object);
  }

  find(referenceId: string): WireObject {
    return this.objects.get(referenceId) ?? refuse("InvalidReference");
  }

  remove(referenceId: string): void {
    const object = this.objects.get(referenceId);
    if (object !== undefined) object.referenceId = undefined;
    this.objects.delete(referenceId);
  }

  /** How many objects are held on to: an add-in that never lets go slows Excel down. */
  get size(): number {
    return this.objects.size;
  }

  all(): WireObject[] {
    return [...this.objects.values()];
  }
}
