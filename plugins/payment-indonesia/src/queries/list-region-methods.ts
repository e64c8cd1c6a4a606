import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { methodLines, type MethodLine } from "../lib/method-lines"
import { PAYMENT_RULES_MODULE } from "../modules/payment-rules"
import type { PaymentRulesModuleService } from "../modules/payment-rules/service"
import { fundHoldersOf } from "./load-offer-facts"

/** A change a week for years, of every way in every region. */
const ALL = 5_000

const Region = z.object({
  id: z.string(),
  name: z.string(),
  payment_providers: z.array(z.object({ id: z.string() }).nullable()).nullish(),
})

/** A region with its ways of paying as the administrator reads them. */
export interface RegionMethods {
  id: string
  name: string
  methods: MethodLine[]
}

const amountOf = (value: unknown) => (value === null ? null : Number(value))

/** Every region with its ways of paying, and what will change. */
export async function listRegionMethods(
  container: MedusaContainer
): Promise<RegionMethods[]> {
  const rules: PaymentRulesModuleService =
    container.resolve(PAYMENT_RULES_MODULE)
  const now = new Date()
  const [{ data }, providers, rows] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "region",
      fields: ["id", "name", "payment_providers.id"],
    }),
    container
      .resolve(Modules.PAYMENT)
      .listPaymentProviders({ is_enabled: true }, { take: 100 }),
    rules.listPaymentMethodSettings(
      {},
      { take: ALL, order: { valid_from: "DESC" } }
    ),
  ])
  const running = providers.map(({ id }) => id)
  const holders = await fundHoldersOf(container, running)
  const unready = running.filter((id) => !holders.has(id))
  return z
    .array(Region)
    .parse(data)
    .map(({ id, name, payment_providers }) => {
      const linked = (payment_providers ?? []).flatMap((one) => one?.id ?? [])
      const settings = rows
        .filter((row) => row.region_id === id)
        .map((row) => ({
          ...{ id: row.id, provider_id: row.provider_id, is_on: row.is_on },
          min_amount: amountOf(row.min_amount),
          max_amount: amountOf(row.max_amount),
          ...{ rank: row.rank, valid_from: row.valid_from.toISOString() },
        }))
      const facts = { settings, linked, running, unready }
      return { id, name, methods: methodLines(facts, now) }
    })
}
