interface Parcel {
  state: string
  goods: number
  shipping: number
  insurance: number
  cod_fee: number
  discount: number
  total: number
}

/** What a purchase costs, in whole rupiah. */
export interface PurchaseSums {
  goods: number
  /** Without the fee of cash on delivery. */
  shipping: number
  /** The part of the shipping that insures goods. */
  insurance: number
  codFee: number
  discount: number
  /** Of parcels that were cancelled while others stand. */
  cancelled: number
  total: number
}

/**
 * Adds parcels up. What was cancelled is taken off in one row; a purchase that
 * is cancelled whole shows what it would have cost.
 */
export function purchaseSums(parcels: readonly Parcel[]): PurchaseSums {
  const sum = (amount: (parcel: Parcel) => number) =>
    parcels.reduce((all, parcel) => all + amount(parcel), 0)
  const isGone = parcels.every(({ state }) => state === "cancelled")
  const cancelled = isGone
    ? 0
    : sum(({ state, total }) => (state === "cancelled" ? total : 0))
  return {
    goods: sum(({ goods }) => goods),
    shipping: sum(({ shipping, cod_fee: fee }) => shipping - fee),
    codFee: sum(({ cod_fee: fee }) => fee),
    insurance: sum(({ insurance }) => insurance),
    discount: sum(({ discount }) => discount),
    cancelled,
    total: sum(({ total }) => total) - cancelled,
  }
}
