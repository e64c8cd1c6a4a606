import { failRule } from "../faults/payment-method"

/** A clock may be a little behind the one that set the moment. */
const LEEWAY_MS = 60_000

const isRupiah = (amount: number) => Number.isSafeInteger(amount) && amount >= 0

/** Whether a rule may begin then: what has begun is never changed. Throws rule_in_the_past. */
export function checkBegin(validFrom: Date, now: Date): void {
  if (!(validFrom.getTime() >= now.getTime() - LEEWAY_MS))
    throw failRule("rule_in_the_past")
}

/** Throws rule_figures_wrong. */
export function checkMethodFigures(setting: {
  min_amount: number | null
  max_amount: number | null
  rank: number
}): void {
  const { min_amount: min, max_amount: max, rank } = setting
  const wrong = [
    min !== null && !isRupiah(min) && "min_amount",
    max !== null && (!isRupiah(max) || max < (min ?? 1)) && "max_amount",
    !Number.isInteger(rank) && "rank",
  ].find(Boolean)
  if (wrong) throw failRule("rule_figures_wrong", { figure: wrong })
}

const AREA = /^\d{2}(\.\d{2}){0,2}$/

/** Throws rule_figures_wrong. */
export function checkCodFigures(rule: {
  limit_amount: number
  fee: number
  areas: readonly string[]
  max_refusals: number
  window_days: number
}): void {
  const isCount = (count: number, max: number) =>
    Number.isInteger(count) && count >= 1 && count <= max
  const wrong = [
    (!isRupiah(rule.limit_amount) || rule.limit_amount === 0) && "limit_amount",
    !isRupiah(rule.fee) && "fee",
    !rule.areas.every((code) => AREA.test(code)) && "areas",
    !isCount(rule.max_refusals, 100) && "max_refusals",
    !isCount(rule.window_days, 365) && "window_days",
  ].find(Boolean)
  if (wrong) throw failRule("rule_figures_wrong", { figure: wrong })
}
