import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { fail } from "../../errors"
import type { StripeOptions } from "./options"

/**
 * Stripe counts rupiah in hundredths: IDR is not on its list of currencies
 * without decimals (https://docs.stripe.com/currencies#zero-decimal). The only
 * place where rupiah are not whole.
 */
const SEN = 100

export const toSen = (rupiah: number): number => rupiah * SEN

/** Whole rupiah; a fraction cannot come from us and is kept, to be noticed. */
export const toRupiah = (sen: number): number => sen / SEN

/** Reads an amount of Medusa's as whole rupiah. Throws card_amount_not_whole. */
export function wholeRupiah(amount: BigNumberInput): number {
  const rupiah = MathBN.convert(amount).toNumber()
  if (!Number.isSafeInteger(rupiah) || rupiah <= 0)
    throw fail("card_amount_not_whole")
  return rupiah
}

/**
 * An amount that a card may be charged, as whole rupiah. Throws
 * card_currency_unsupported, card_amount_not_whole, card_amount_too_small,
 * card_amount_too_large.
 */
export function chargeable(
  amount: BigNumberInput,
  currency: string,
  { minAmount, maxAmount }: Pick<StripeOptions, "minAmount" | "maxAmount">
): number {
  if (currency.toLowerCase() !== "idr") throw fail("card_currency_unsupported")
  const rupiah = wholeRupiah(amount)
  if (rupiah < minAmount) throw fail("card_amount_too_small")
  if (rupiah > maxAmount) throw fail("card_amount_too_large")
  return rupiah
}
