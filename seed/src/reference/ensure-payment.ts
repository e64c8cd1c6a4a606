import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  setCodRuleWorkflow,
  setPaymentMethodWorkflow,
} from "@pasar-santri/payment-indonesia/workflows"
import {
  CARD_PROVIDER,
  COD_PROVIDER,
  MIDTRANS_PROVIDER,
  QRIS_PROVIDER,
  TRANSFER_PROVIDER,
} from "../lib/names"
import { readRows } from "../lib/query"

/**
 * The ways of paying in the order of the checkout, each once the backend runs
 * it: a gateway does as soon as its keys are configured. QRIS takes what Bank
 * Indonesia's limit lets it; cash on delivery is off until the operator has a
 * courier for it.
 */
const METHODS = [
  { provider_id: TRANSFER_PROVIDER, is_on: true, max_amount: null },
  { provider_id: QRIS_PROVIDER, is_on: true, max_amount: 10_000_000 },
  { provider_id: COD_PROVIDER, is_on: false, max_amount: null },
  { provider_id: CARD_PROVIDER, is_on: true, max_amount: null },
  { provider_id: MIDTRANS_PROVIDER, is_on: true, max_amount: null },
]

/** West Java, whose pesantren sell here; the figures are those of Shopee and JNE. */
const FIRST_COD_RULE = {
  limit_amount: 3_000_000,
  fee: 0,
  areas: ["32"],
  max_refusals: 2,
  window_days: 60,
  needs_verified_phone: false,
}

const BY_SEED = {
  by: { type: "system" as const, id: null, name: null },
  reason: null,
}

const Setting = z.object({ provider_id: z.string() })
const Rule = z.object({ id: z.string() })

/**
 * Makes the ways of paying of a region, those that are on in the region itself,
 * and the first rule of cash on delivery; a way that has any row is the
 * administrator's, and stays. Answers how many were made.
 */
export async function ensurePayment(
  container: MedusaContainer,
  regionId: string
): Promise<number> {
  const known = await readRows(container, {
    entity: "payment_method_setting",
    fields: ["provider_id"],
    filters: { region_id: regionId },
    row: Setting,
  })
  const running = await container
    .resolve(Modules.PAYMENT)
    .listPaymentProviders({ is_enabled: true }, { take: 100 })
  const missing = METHODS.map((method, rank) => ({ ...method, rank })).filter(
    ({ provider_id: id }) =>
      running.some((provider) => provider.id === id) &&
      !known.some((row) => row.provider_id === id)
  )
  for (const method of missing)
    await setPaymentMethodWorkflow(container).run({
      input: {
        ...BY_SEED,
        setting: { ...method, region_id: regionId, min_amount: null },
      },
    })
  const rules = await readRows(container, {
    entity: "cod_rule",
    fields: ["id"],
    row: Rule,
    take: 1,
  })
  if (rules.length === 0)
    await setCodRuleWorkflow(container).run({
      input: { ...BY_SEED, rule: FIRST_COD_RULE },
    })
  return missing.length
}
