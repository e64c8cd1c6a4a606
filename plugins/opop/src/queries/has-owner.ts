import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCESS_MODULE } from "../modules/access"

/** Whether somebody owns the shop of a pesantren now. */
export async function hasOwner(
  container: MedusaContainer,
  pesantren_id: string
): Promise<boolean> {
  const [owner] = await container
    .resolve(ACCESS_MODULE)
    .listShopMembers(
      { pesantren_id, role: "owner", removed_at: null },
      { take: 1 }
    )
  return owner !== undefined
}
