import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CodRule } from "../lib/cod-rules"
import { inForce } from "../lib/in-force"
import type { MethodSetting } from "../lib/method-rules"

const amount = z.coerce.number()
const moment = z.coerce.date()

const Setting = z.object({
  provider_id: z.string(),
  is_on: z.boolean(),
  min_amount: amount.nullable(),
  max_amount: amount.nullable(),
  rank: z.number(),
  valid_from: moment,
})

const Rule = z.object({
  limit_amount: amount,
  fee: amount,
  areas: z.array(z.string()),
  max_refusals: z.number(),
  window_days: z.number(),
  needs_verified_phone: z.boolean(),
  valid_from: moment,
})

/** The switches of a region's ways of paying that hold at a moment, one a provider. */
export async function currentMethodSettings(
  container: MedusaContainer,
  { region_id, now }: { region_id: string; now: Date }
): Promise<MethodSetting[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_method_setting",
    fields: Object.keys(Setting.shape),
    filters: { region_id, valid_from: { $lte: now } },
  })
  const rows = z.array(Setting).parse(data)
  const providers = [...new Set(rows.map((row) => row.provider_id))]
  return providers.flatMap(
    (id) =>
      inForce(
        rows.filter((row) => row.provider_id === id),
        now
      ) ?? []
  )
}

/** The rule of cash on delivery that holds at a moment; undefined before the first. */
export async function currentCodRule(
  container: MedusaContainer,
  now: Date
): Promise<CodRule | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cod_rule",
    fields: Object.keys(Rule.shape),
    filters: { valid_from: { $lte: now } },
    pagination: { take: 1, skip: 0, order: { valid_from: "DESC" } },
  })
  return inForce(z.array(Rule).parse(data), now)
}
