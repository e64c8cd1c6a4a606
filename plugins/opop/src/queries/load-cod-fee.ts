import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** The payment plugin's module, by its name; an application may be without it. */
const PAYMENT_RULES = "paymentRules"

const Rule = z.object({ fee: z.coerce.number() })

/**
 * What paying at the door costs by the rule in force, whole rupiah; 0 before the
 * first rule, and where nobody keeps such rules.
 */
export async function loadCodFee(container: MedusaContainer): Promise<number> {
  if (!container.hasRegistration(PAYMENT_RULES)) return 0
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cod_rule",
    fields: ["fee", "valid_from"],
    filters: { valid_from: { $lte: new Date() } },
    pagination: { take: 1, skip: 0, order: { valid_from: "DESC" } },
  })
  return Rule.optional().parse(data[0])?.fee ?? 0
}
