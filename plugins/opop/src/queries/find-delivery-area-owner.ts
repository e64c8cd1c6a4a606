import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY_MODULE } from "../modules/delivery"
import { districtOfPesantren } from "./district-of-pesantren"

/** Whose area of own delivery it is; null when there is none. */
export async function findDeliveryAreaOwner(
  container: MedusaContainer,
  id: string
): Promise<{ pesantren_id: string; area_code: string | null } | null> {
  const [row] = await container
    .resolve(DELIVERY_MODULE)
    .listOwnDeliveryAreas({ id }, { select: ["id", "pesantren_id"], take: 1 })
  if (!row) return null
  const { pesantren_id } = row
  const area_code = await districtOfPesantren(container, pesantren_id)
  return { pesantren_id, area_code }
}
