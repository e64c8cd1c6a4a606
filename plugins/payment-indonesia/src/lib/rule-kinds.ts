/** Rules that are rows with a moment from which they hold. */
export type RuleKind = "payment_method_setting" | "cod_rule" | "payment_setting"

/** Whether a row holds already: then it stays, to explain what was offered. */
export const hasBegun = (
  { valid_from }: { valid_from: string | Date },
  at: Date
): boolean => new Date(valid_from) <= at

/** Those that have not begun, the soonest first. */
export const comingOf = <Row extends { valid_from: string | Date }>(
  rows: readonly Row[],
  at: Date
): Row[] =>
  rows
    .filter((row) => !hasBegun(row, at))
    .sort((a, b) => +new Date(a.valid_from) - +new Date(b.valid_from))
