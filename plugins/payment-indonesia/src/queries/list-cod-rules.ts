import type { MedusaContainer } from "@medusajs/framework/types"
import type { FreightBearer } from "../lib/freight-bearer"
import { inForce } from "../lib/in-force"
import { comingOf } from "../lib/rule-kinds"
import { PAYMENT_RULES_MODULE } from "../modules/payment-rules"
import type { PaymentRulesModuleService } from "../modules/payment-rules/service"

/** The rule of cash on delivery as the administrator reads it. Money is whole rupiah. */
export interface ShownCodRule {
  id: string
  limit_amount: number
  fee: number
  areas: string[]
  max_refusals: number
  window_days: number
  needs_verified_phone: boolean
  /** Of refused parcels. */
  freight_bearer: FreightBearer
  /** ISO time. */
  valid_from: string
}

/** What holds now (null: for nobody), and what will, the soonest first. */
export async function listCodRules(
  container: MedusaContainer,
  now: Date = new Date()
): Promise<{ cod_rule: ShownCodRule | null; coming: ShownCodRule[] }> {
  const rules: PaymentRulesModuleService =
    container.resolve(PAYMENT_RULES_MODULE)
  const rows = await rules.listCodRules(
    {},
    { take: 500, order: { valid_from: "DESC" } }
  )
  const shown = rows.map((row) => ({
    ...{ id: row.id, limit_amount: Number(row.limit_amount) },
    ...{ fee: Number(row.fee), areas: row.areas },
    ...{ max_refusals: row.max_refusals, window_days: row.window_days },
    needs_verified_phone: row.needs_verified_phone,
    freight_bearer: row.freight_bearer,
    valid_from: row.valid_from.toISOString(),
  }))
  return {
    cod_rule: inForce(shown, now) ?? null,
    coming: comingOf(shown, now),
  }
}
