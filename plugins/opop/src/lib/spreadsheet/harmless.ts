/** Text that a spreadsheet program would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A cell that stays what it is: a leading apostrophe makes a text that looks
 * like a formula a text, in the file and wherever it is pasted.
 */
export const harmless = <Cell>(cell: Cell): Cell | string =>
  typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell
