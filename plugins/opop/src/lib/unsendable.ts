import type { CartFault } from "./cart-faults"
import type { ClosedService } from "./parcel-services"
import type { Parcel } from "./parcels"
import { SERVICES, type ServiceCode, type ServiceRule } from "./service-rules"

type Rules = Partial<Record<ServiceCode, ServiceRule>>

/**
 * What a buyer is told of a parcel that nothing can carry: which goods, why, and
 * what to do. Goods come first, for taking them out helps: those that no rule
 * keeps from couriers may spoil on the way that was priced.
 */
export function unsendable(
  { maker }: Parcel,
  rules: Rules,
  unavailable: readonly ClosedService[] = []
): CartFault {
  const pesantren = maker.name
  const slow = unavailable.find(({ reason }) => reason.code === "too_slow")
  if (!rules.regular && slow?.reason.line_id) {
    const { line_id, title } = slow.reason
    return {
      code: "too_slow",
      data: { line_id, title: title ?? "", pesantren },
    }
  }
  const rule = rules.regular ?? rules.cargo
  if (!rule?.line) return { code: "no_service", data: { pesantren } }
  const { id: line_id, title } = rule.line
  const code = rule.code === "range_exceeded" ? "range_exceeded" : "local_only"
  return { code, data: { line_id, title, pesantren } }
}

/** The same, when goods and shop alone rule every service out; else null. */
export const ruledOutAltogether = (
  parcel: Parcel,
  rules: Rules
): CartFault | null =>
  SERVICES.every((service) => rules[service]) ? unsendable(parcel, rules) : null
