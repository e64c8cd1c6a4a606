import { refuse, type MethodRefusal } from "./method-refusal"
import { formatRupiah } from "./rupiah"

/** Whether and for which totals a way of paying is offered. Money is whole rupiah. */
export interface MethodSetting {
  provider_id: string
  is_on: boolean
  min_amount: number | null
  max_amount: number | null
  rank: number
  valid_from: string | Date
}

/**
 * What the switch of a method says to a total; null where it is offered. A
 * method without a setting is offered for any total.
 */
export function switchRefusal(
  setting: MethodSetting | undefined,
  total: number
): MethodRefusal | null {
  if (!setting) return null
  const { is_on, min_amount, max_amount } = setting
  if (!is_on) return refuse("method_off")
  if (min_amount !== null && total < min_amount)
    return refuse("method_amount_too_low", { min: formatRupiah(min_amount) })
  if (max_amount !== null && total > max_amount)
    return refuse("method_amount_too_high", { max: formatRupiah(max_amount) })
  return null
}
