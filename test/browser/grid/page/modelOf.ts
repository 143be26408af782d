export { cellAt } from "../../../../src/workbench/model/cells";
export { select } from "../../../../src/workbench/model/select";
export { deleteCells, insertCells } from "../../../../src/workbench/model/structure/insert";
export { writeCells } from "../../../../src/workbench/model/write";
export { formatReference, parseReference } from "../../../../src/workbench/api/address";
