import { parseArea, parseCell, type Area, type CellAddress } from "../../src/workbook/address";

/** The cell that an address names. */
export function cellNamed(address: string): CellAddress {
  const cell = parseCell(address);
  if (cell === undefined) throw new Error(`${address} is no cell.`);
  return cell;
}

/** The area that an address names. */
export function areaNamed(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no area.`);
  return area;
}
