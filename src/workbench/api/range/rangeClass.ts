import type { WireClass } from "../../richApi/wireClass";
import { lineProperties } from "./lineProperties";
import { rangeCells } from "./rangeCells";
import { cellProperties } from "./cellProperties";
import { rangeObjects } from "./rangeObjects";
import { rangeShape } from "./rangeShape";
import { rangeStructure } from "./rangeStructure";
import { rangeVisibility } from "./rangeVisibility";
import type { RangeTarget } from "./rangeTarget";

/** Excel.Range */
export const rangeClass: WireClass<RangeTarget> = {
  name: "Range",
  isTracked: true,
  scalars: { ...rangeShape.scalars, ...rangeCells.scalars, ...rangeVisibility.scalars },
  objects: { ...rangeShape.objects, ...rangeObjects.objects },
  methods: {
    ...rangeShape.methods,
    ...rangeCells.methods,
    ...rangeStructure.methods,
    ...rangeObjects.methods,
    ...cellProperties.methods,
    ...lineProperties.methods,
  },
};
