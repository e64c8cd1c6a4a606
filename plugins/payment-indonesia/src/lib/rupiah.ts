import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** Whole rupiah of an amount as Medusa passes it; null for fractions, nothing and less. */
export function toRupiah(amount: BigNumberInput): number | null {
  const rupiah = MathBN.convert(amount).toNumber()
  return Number.isSafeInteger(rupiah) && rupiah > 0 ? rupiah : null
}

/** As people write it: `Rp10.000.000`. */
export const formatRupiah = (rupiah: number): string =>
  `Rp${new Intl.NumberFormat("id-ID").format(rupiah)}`
