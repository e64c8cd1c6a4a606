import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShopView } from "../mails/shop-state"
import { loadContact } from "./load-contact"
import { loadPesantren } from "./load-names"

const Change = z.object({ id: z.string(), reason: z.string().nullable() })

/** A shop and its last change to a state; undefined when it has none. */
export async function loadShopView(
  container: MedusaContainer,
  { id, pesantren_id, to }: { id: string; pesantren_id: string; to: string }
): Promise<(ShopView & { change_id: string }) | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "shop_change",
      fields: ["id", "reason"],
      filters: { shop_id: id, to_state: to },
      pagination: { take: 1, order: { created_at: "DESC" } },
    })
  const [change] = z.array(Change).parse(data)
  const pesantren = await loadPesantren(container, pesantren_id)
  if (!change || !pesantren) return undefined
  return {
    pesantren_id,
    pesantren: pesantren.name,
    reason: change.reason,
    contact: await loadContact(container, pesantren.district_code),
    change_id: change.id,
  }
}
