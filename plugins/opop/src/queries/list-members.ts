import type { MedusaContainer } from "@medusajs/framework/types"
import type { MemberRole } from "../lib/roles"
import { ACCESS_MODULE } from "../modules/access"

export type ShownMember = {
  id: string
  name: string
  email: string
  phone: string | null
  role: MemberRole
  /** ISO time. */
  joined_at: string
  is_you: boolean
}

/** The people of a shop now, owners first, then by name. */
export async function listMembers(
  scope: MedusaContainer,
  { pesantren_id, seller_id }: { pesantren_id: string; seller_id: string }
): Promise<ShownMember[]> {
  const members = await scope
    .resolve(ACCESS_MODULE)
    .listShopMembers(
      { pesantren_id, removed_at: null },
      { relations: ["seller"] }
    )
  return members
    .map(({ id, role, seller, created_at }) => ({
      id,
      name: seller.name,
      email: seller.email,
      phone: seller.phone,
      role,
      joined_at: created_at.toISOString(),
      is_you: seller.id === seller_id,
    }))
    .sort(
      (one, other) =>
        Number(other.role === "owner") - Number(one.role === "owner") ||
        one.name.localeCompare(other.name, "id")
    )
}
