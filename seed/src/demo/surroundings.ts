import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { SALES_CHANNEL, SHIPPING_PROFILE, STOCK_LOCATION } from "../lib/names"
import { readRows } from "../lib/query"
import { readCategoryIds } from "../reference/ensure-categories"

/** Ids of what the reference data made, and of the pesantren by slug. */
export interface Surroundings {
  channelId: string
  profileId: string
  locationId: string
  categoryIds: Map<string, string>
  pesantrenIds: Map<string, string>
}

const Id = z.object({ id: z.string() })
const Slugged = z.object({ id: z.string(), slug: z.string() })

/** Throws when the reference data are not there: load them first. */
export async function readSurroundings(
  container: MedusaContainer
): Promise<Surroundings> {
  const idOf = async (entity: string, name: string): Promise<string> => {
    const [row] = await readRows(container, {
      entity,
      fields: ["id"],
      filters: { name },
      row: Id,
    })
    if (!row) {
      throw new Error(
        `There is no ${entity} "${name}". Load the reference data first.`
      )
    }
    return row.id
  }
  const pesantren = await readRows(container, {
    entity: "pesantren",
    fields: ["id", "slug"],
    row: Slugged,
  })
  return {
    channelId: await idOf("sales_channel", SALES_CHANNEL),
    profileId: await idOf("shipping_profile", SHIPPING_PROFILE),
    locationId: await idOf("stock_location", STOCK_LOCATION),
    categoryIds: await readCategoryIds(container),
    pesantrenIds: new Map(pesantren.map(({ slug, id }) => [slug, id])),
  }
}
