import type { Matrix } from "../matrix/matrix";
import type { RereadRows } from "../matrix/readMatrices";
import type { Area } from "../workbook/address";

/** A matrix that was read: where it stands, and what reads rows of it again. */
export interface ReviewedMatrix {
  readonly matrix: Matrix;
  readonly reread: RereadRows;
  readonly area: Area;
}
