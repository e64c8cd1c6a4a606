import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  setCodSellerWorkflow,
  setPaymentMethodWorkflow,
} from "@pasar-santri/payment-indonesia/workflows"
import { COD_PROVIDER, REGION } from "../lib/names"
import { readRows } from "../lib/query"

/** Every third of the demo's pesantren sends goods that are paid on delivery. */
const EVERY = 3

const BY_SEED = {
  by: { type: "system" as const, id: null, name: null },
  reason: "demo",
}

const Id = z.object({ id: z.string() })

/**
 * Switches cash on delivery on and lets some pesantren take it, once: where any
 * has said whether it does, all is left as it is. Answers how many were let.
 */
export async function ensureCod(
  container: MedusaContainer,
  pesantrenIds: ReadonlyMap<string, string>
): Promise<number> {
  const known = await readRows(container, {
    entity: "cod_seller",
    fields: ["id"],
    row: Id,
    take: 1,
  })
  if (known.length > 0) return 0
  const [region] = await readRows(container, {
    entity: "region",
    fields: ["id"],
    filters: { name: REGION },
    row: Id,
  })
  if (!region) throw new Error("Load the reference data first.")
  const slugs = [...pesantrenIds.keys()].sort()
  const willing = slugs.filter((_, index) => index % EVERY === 0)
  for (const slug of willing)
    await setCodSellerWorkflow(container).run({
      input: {
        ...BY_SEED,
        seller: { pesantren_id: pesantrenIds.get(slug) ?? "", is_on: true },
      },
    })
  await setPaymentMethodWorkflow(container).run({
    input: {
      ...BY_SEED,
      setting: {
        ...{ provider_id: COD_PROVIDER, region_id: region.id, is_on: true },
        ...{ min_amount: null, max_amount: null, rank: 2 },
      },
    },
  })
  return willing.length
}
