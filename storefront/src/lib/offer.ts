type Offer = Readonly<{ price: number | null; available: number | null }>

/** Few enough left that a buyer wants to know. */
const FEW = 5

export type StockWord = "in" | "left" | "out" | "uncounted"

/** How a stock is told: the very number only when it is small. */
export const stockWord = (available: number | null): StockWord => {
  if (available === null) return "uncounted"
  if (available <= 0) return "out"
  return available <= FEW ? "left" : "in"
}

/** Whether it has a price and something of it is left. */
export const isBuyable = ({ price, available }: Offer): boolean =>
  price !== null && (available === null || available > 0)

/** The lowest and the highest price; null when nothing has one. */
export const priceSpan = (
  offers: readonly Offer[]
): Readonly<{ min: number; max: number }> | null => {
  const prices = offers
    .map(({ price }) => price)
    .filter((price): price is number => price !== null)
  return prices.length === 0
    ? null
    : { min: Math.min(...prices), max: Math.max(...prices) }
}
