/** So many others at least sell what a median is told of. */
const LEAST_OTHERS = 5

/** Digits that are told: one shop in the middle cannot be recognised by its sum. */
const DIGITS = 2

/** A sum by its first two digits: 1,234,567 is 1,200,000. */
export const roughly = (amount: number): number =>
  Number(amount.toPrecision(DIGITS))

/** A median as it may be told to one of those whom it is made of. */
export const sayMedian = (median: number, others: number): number | null =>
  others >= LEAST_OTHERS ? roughly(median) : null
