import type { MedusaContainer } from "@medusajs/framework/types"
import type { MemberRole } from "../lib/roles"
import type { ShopState } from "../lib/shop-states"
import { ACCESS_MODULE } from "../modules/access"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { findOfficeContacts, type OfficeContactView } from "./office-contacts"

export type Membership = {
  pesantren_id: string
  slug: string
  /** Of the pesantren. */
  name: string
  role: MemberRole
  state: ShopState
  /** Whom its people ask at the office. */
  office: OfficeContactView | null
}

/** The shops that a person works in now, by name. */
export async function loadMemberships(
  scope: MedusaContainer,
  sellerId: string
): Promise<Membership[]> {
  const members = await scope
    .resolve(ACCESS_MODULE)
    .listShopMembers({ seller_id: sellerId, removed_at: null })
  const pesantren = await scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { id: members.map(({ pesantren_id }) => pesantren_id) },
      { relations: ["shop"], take: members.length }
    )
  const officeOf = await findOfficeContacts(
    scope,
    pesantren.map(({ district_code }) => district_code)
  )
  const found = new Map(pesantren.map((entry) => [entry.id, entry]))
  return members
    .flatMap(({ pesantren_id, role }): Membership[] => {
      const entry = found.get(pesantren_id)
      return entry
        ? [
            {
              pesantren_id,
              slug: entry.slug,
              name: entry.name,
              role,
              state: entry.shop.state,
              office: officeOf(entry.district_code),
            },
          ]
        : []
    })
    .sort((one, other) => one.name.localeCompare(other.name, "id"))
}
