import type { MedusaContainer } from "@medusajs/framework/types"
import { dayOf } from "../lib/day"
import { reopensOn } from "../lib/holiday"
import { LISTING_MODULE } from "../modules/listing"

/** Holidays of one shop that are not over, at most. */
const EACH = 20

/**
 * The pesantren whose shops are on holiday now, each with the day on which it
 * sells again.
 */
export async function findHolidays(
  container: MedusaContainer,
  pesantrenIds: string[]
): Promise<Map<string, string>> {
  if (pesantrenIds.length === 0) return new Map()
  const today = dayOf(new Date())
  const rows = await container.resolve(LISTING_MODULE).listShopHolidays(
    { pesantren_id: pesantrenIds, ends_on: { $gte: today } },
    {
      select: ["id", "pesantren_id", "starts_on", "ends_on"],
      // Those that last now come first, however many are planned.
      order: { starts_on: "ASC" },
      take: pesantrenIds.length * EACH,
    }
  )
  return new Map(
    pesantrenIds.flatMap((id): [string, string][] => {
      const own = rows.filter(({ pesantren_id }) => pesantren_id === id)
      const day = reopensOn(own, today)
      return day ? [[id, day]] : []
    })
  )
}
