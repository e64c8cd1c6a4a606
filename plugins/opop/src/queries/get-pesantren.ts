import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { transitionsFor } from "../lib/shop-states"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { nameAreas } from "./name-areas"

/**
 * All that an administrator sees of a pesantren: its public face, the officers'
 * record, its shop with the history of its state, and what may be done with the
 * shop now. Throws `pesantren_not_found`.
 */
export async function getPesantren(scope: MedusaContainer, id: string) {
  const [entry] = await scope
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { id },
      { relations: ["record", "shop", "shop.changes"], take: 1 }
    )
  if (!entry) {
    throw fail("pesantren_not_found")
  }
  const names = await nameAreas(scope, [entry.district_code])
  const changes = entry.shop.changes.toSorted(
    (a, b) => Number(b.created_at) - Number(a.created_at)
  )
  return {
    ...entry,
    place: names(entry.district_code).full_name,
    shop: {
      ...entry.shop,
      changes,
      transitions: transitionsFor(entry.shop.state, "admin").map(
        ({ to, reason }) => ({ to, reason })
      ),
    },
  }
}
