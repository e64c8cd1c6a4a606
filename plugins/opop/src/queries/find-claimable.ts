import type { MedusaContainer } from "@medusajs/framework/types"
import { OPEN_STATES } from "../lib/application-states"
import { ACCESS_MODULE } from "../modules/access"
import { APPLICATION_MODULE } from "../modules/application"
import { listPesantren } from "./list-pesantren"

const LIMIT = 10

export type Claim = "free" | "mine" | "in_review" | "taken"

/**
 * Entries of the register that a person may mean, by name or kecamatan, and
 * whether one may apply for each. Only what everyone may see of them.
 */
export async function findClaimable(
  container: MedusaContainer,
  { q, seller_id }: { q: string; seller_id: string }
) {
  const { rows, names } = await listPesantren(container, {
    ...{ q, limit: LIMIT, offset: 0 },
  })
  const ids = rows.map(({ id }) => id)
  const [owners, open] = await Promise.all([
    container
      .resolve(ACCESS_MODULE)
      .listShopMembers({ pesantren_id: ids, role: "owner", removed_at: null }),
    container
      .resolve(APPLICATION_MODULE)
      .listApplications(
        { pesantren_id: ids, state: [...OPEN_STATES] },
        { select: ["id", "pesantren_id", "seller_id"], take: LIMIT * 2 }
      ),
  ])
  const claimOf = (id: string, state: string): Claim => {
    const own = owners.filter(({ pesantren_id }) => pesantren_id === id)
    if (own.some((one) => one.seller_id === seller_id)) return "mine"
    if (own.length > 0 || state === "suspended") return "taken"
    return open.some(({ pesantren_id }) => pesantren_id === id)
      ? "in_review"
      : "free"
  }
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, slug: row.slug },
    place: names(row.district_code).full_name,
    claim: claimOf(row.id, row.state),
  }))
}
