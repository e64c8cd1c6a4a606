import type { EntityManager } from "typeorm"
import { addMonths, type Month, monthOf, type Period } from "../lib/month"
import { Place } from "../read-models/entities/place"
import type { Ask } from "../tables/ask"
import { newQuery } from "../tables/query"

/** Before anything was sold here. */
const BEGINNING: Month = "2000-01"

/** The last month that is over. */
const lastWhole = (now: Date): Month => addMonths(monthOf(now), -1)

/**
 * An asking for all provinces and all months that are over: what the public
 * page is made of. The month that runs is left out, so that two readings a day
 * apart do not tell what one shop sold in between.
 */
export async function everything(
  manager: EntityManager,
  { now, isDemo }: { now: Date; isDemo: boolean }
): Promise<Ask> {
  const provinces = await newQuery(manager)
    .select("distinct place.province_code", "code")
    .from(Place, "place")
    .getRawMany<{ code: string }>()
  const period: Period = { from: BEGINNING, to: lastWhole(now) }
  return { territory: provinces.map(({ code }) => code), isDemo, period }
}
