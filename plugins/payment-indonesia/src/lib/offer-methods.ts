import { METHOD_FAULTS } from "../faults/payment-method"
import { wordsOf } from "../faults/define"
import { codRefusals, type CodFacts, type CodRule } from "./cod-rules"
import { kindOf, nameOf, type MethodKind } from "./method-names"
import { refuse, type MethodRefusal } from "./method-refusal"
import { switchRefusal, type MethodSetting } from "./method-rules"

/** What the ways of paying of a cart are judged by. */
export interface OfferFacts {
  /** Whole rupiah, without what paying in one way or another adds. */
  total: number
  /** Providers of the cart's region that the backend runs. */
  provider_ids: readonly string[]
  /**
   * Who receives the money, by provider. One that is not here cannot take any
   * yet: nobody set an account, or named whose it is (DESIGN D15).
   */
  fund_holders: ReadonlyMap<string, string>
  /** Those in force, at most one a provider. */
  settings: readonly MethodSetting[]
  /** Null where no cash on delivery is among the providers. */
  cod: { rule: CodRule | undefined; facts: Omit<CodFacts, "total"> } | null
  now: Date
}

/** A way of paying as a checkout shows it. */
export interface OfferedMethod {
  provider_id: string
  kind: MethodKind | null
  name: { id: string; en: string }
  /** The name of who receives the money. */
  fund_holder: string
  is_allowed: boolean
  /** Why not, the easiest to mend first; empty when allowed. */
  refusals: { code: string; message: { id: string; en: string } }[]
  /** Whole rupiah that paying so adds to the delivery, once it is chosen. */
  fee: number
}

/**
 * All that stands against paying so; empty where it is allowed. Judged is what
 * would be paid, the fee of that way included.
 */
export function refusalsOf(
  providerId: string,
  facts: OfferFacts
): MethodRefusal[] {
  const { cod, now } = facts
  const total = facts.total + feeOf(providerId, facts)
  if (!facts.provider_ids.includes(providerId))
    return [refuse("method_unknown")]
  if (!facts.fund_holders.has(providerId)) return [refuse("method_not_ready")]
  const setting = facts.settings.find((row) => row.provider_id === providerId)
  const off = switchRefusal(setting, total)
  if (off) return [off]
  if (kindOf(providerId) !== "cod" || !cod) return []
  return codRefusals({ ...cod.facts, total }, cod.rule, now)
}

/** What paying so adds to the delivery of a purchase, whole rupiah. */
export const feeOf = (
  providerId: string,
  { cod }: Pick<OfferFacts, "cod">
): number => (kindOf(providerId) === "cod" ? (cod?.rule?.fee ?? 0) : 0)

const toMessage = ({ code, data }: MethodRefusal) => ({
  code,
  message: wordsOf(METHOD_FAULTS[code], data),
})

/** Reasons that no buyer can do anything about. */
const HIDING = new Set(["method_off", "cod_not_offered"])

/**
 * The ways of paying of a cart's region with why not, in the order of the
 * settings. What the operator does not offer at all is left out.
 */
export function offerMethods(facts: OfferFacts): OfferedMethod[] {
  const rankOf = (id: string) =>
    facts.settings.find((row) => row.provider_id === id)?.rank ??
    Number.MAX_SAFE_INTEGER
  return [...facts.provider_ids]
    .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .flatMap((provider_id) => {
      const fund_holder = facts.fund_holders.get(provider_id)
      if (!fund_holder) return []
      const refusals = refusalsOf(provider_id, facts)
      const kind = kindOf(provider_id)
      const method = {
        provider_id,
        kind,
        name: nameOf(provider_id),
        fund_holder,
        is_allowed: refusals.length === 0,
        refusals: refusals.map(toMessage),
        fee: feeOf(provider_id, facts),
      }
      return [method]
    })
    .filter(({ refusals }) => !refusals.some(({ code }) => HIDING.has(code)))
}
