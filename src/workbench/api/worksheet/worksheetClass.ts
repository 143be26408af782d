import type { Sheet } from "../../model/book";
import { WireObject, type WireClass } from "../../richApi/wireClass";
import type { Host } from "../host";
import { namedItemsClass } from "../name/namedItems";
import { registrations } from "../registrations";
import { tableCollectionClass } from "../table/tableCollection";
import { freezePanesClass, pageLayoutClass, worksheetProtectionClass } from "./worksheetParts";
import { worksheetRanges } from "./worksheetRanges";
import { worksheetState } from "./worksheetState";
import type { SheetTarget } from "./worksheetTarget";

/** Excel.Worksheet */
export const worksheetClass: WireClass<SheetTarget> = {
  name: "Worksheet",
  id: ({ sheet }) => sheet.id,
  scalars: { ...worksheetState.scalars },
  objects: {
    Tables: { get: (target) => WireObject.of(tableCollectionClass, target) },
    Names: { get: (target) => WireObject.of(namedItemsClass, target) },
    Protection: { get: (target) => WireObject.of(worksheetProtectionClass, target) },
    FreezePanes: { get: (target) => WireObject.of(freezePanesClass, target) },
    PageLayout: { get: (target) => WireObject.of(pageLayoutClass, target) },
  },
  methods: {
    ...worksheetState.methods,
    ...worksheetRanges.methods,
    ...registrations(({ host, sheet }) => ({ registry: host.registry, targetId: sheet.id }), {
      DataChangedEvent: "changed",
      ActivatedEvent: "activated",
      DeactivatedEvent: "deactivated",
      SelectionChangedEvent: "selectionChanged",
      EventNameChanged: "nameChanged",
    }),
  },
};

export const worksheetOf = (host: Host, sheet: Sheet): WireObject => WireObject.of(worksheetClass, { host, sheet });
