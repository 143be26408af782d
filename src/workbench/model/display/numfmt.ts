// The package's "exports" promise Node a dist/index.cjs that is not in it, so that Jest finds nothing under its name: this
// names the file that bundlers and Node's import take as well.
export { format, isDateFormat, isValidFormat } from "../../../../node_modules/numfmt/dist/index.js";
