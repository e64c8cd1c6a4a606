import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { failApplication } from "../faults/application"
import { ACCESS_MODULE } from "../modules/access"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { findRepeats } from "./find-repeats"

/**
 * Passes when a person may apply for a pesantren of the register: nobody else
 * owns its shop, it repeats no other entry, and it is not selling or suspended
 * under the same person. Throws `pesantren_unknown`, `pesantren_taken`,
 * `pesantren_suspended`.
 */
export async function requireClaimable(
  container: MedusaContainer,
  {
    pesantren_id,
    seller_id,
    mayBeOpen = false,
  }: {
    pesantren_id: string
    seller_id: string
    /** For a decision: what a crash left half done opened the shop already. */
    mayBeOpen?: boolean
  }
): Promise<void> {
  const [shop] = await container
    .resolve(PESANTREN_MODULE)
    .listShops({ pesantren_id }, { take: 1 })
  const repeats = await findRepeats(container, [pesantren_id])
  if (!shop || repeats.size > 0)
    throw fail("pesantren_unknown", { pesantren: pesantren_id })
  if (shop.state === "suspended") throw failApplication("pesantren_suspended")
  const owners = await container
    .resolve(ACCESS_MODULE)
    .listShopMembers({ pesantren_id, role: "owner", removed_at: null })
  const isOwn = owners.some((owner) => owner.seller_id === seller_id)
  const isTaken = owners.length > 0 && !isOwn
  const isOpen = isOwn && shop.state === "approved"
  if (isTaken || (isOpen && !mayBeOpen))
    throw failApplication("pesantren_taken")
}
