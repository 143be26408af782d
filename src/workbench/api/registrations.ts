import type { Method } from "../richApi/wireClass";
import { EVENT, type EventRegistry } from "./eventRegistry";

/** Where an object's events are asked for, and by what the object is named there. */
export interface EventSource {
  readonly registry: EventRegistry;
  readonly targetId: string;
}

/**
 * The methods by which office.js asks to hear of events, and no longer to: `_RegisterDataChangedEvent` and
 * `_UnregisterDataChangedEvent` for `{ DataChangedEvent: "changed" }`.
 */
export function registrations<Target>(
  sourceOf: (target: Target) => EventSource,
  events: Readonly<Record<string, keyof typeof EVENT>>,
): Readonly<Record<string, Method<Target>>> {
  const methods = Object.entries(events).flatMap(([name, kind]): [string, Method<Target>][] => [
    [
      `_Register${name}`,
      {
        call: (target) => {
          register(sourceOf(target), EVENT[kind], true);
        },
      },
    ],
    [
      `_Unregister${name}`,
      {
        call: (target) => {
          register(sourceOf(target), EVENT[kind], false);
        },
      },
    ],
  ]);
  return Object.fromEntries(methods);
}

function register({ registry, targetId }: EventSource, kind: number, isAsked: boolean): void {
  if (isAsked) registry.add(kind, targetId);
  else registry.remove(kind, targetId);
}
