import type { MedusaContainer } from "@medusajs/framework/types"
import {
  addMonths,
  before,
  type Month,
  monthOf,
  type Period,
} from "../lib/month"
import { REPORTING_MODULE } from "../modules/reporting"
import type { ToldPlaces } from "../own/places"
import { type OwnCategory, readOwnCategories } from "../own/read-categories"
import {
  type OwnFigures,
  type OwnMonth,
  readOwnFigures,
  readOwnMonths,
} from "../own/read-figures"
import { type OwnHours, readOwnHours } from "../own/read-hours"
import { readPlaces } from "../own/read-places"
import { type OwnProduct, readOwnProducts } from "../own/read-products"
import { areaNames } from "./area-names"
import { keptAnswer } from "./kept-answer"
import { productNames } from "./product-names"

type Named = { code: string; name: string; buyers: number; orders: number }

export interface OwnReport {
  period: Period
  /** ISO time; what happened later is not in the figures; null before the first. */
  as_of: string | null
  figures: OwnFigures
  /** Of as many months right before. */
  before: OwnFigures
  months: OwnMonth[]
  products: (OwnProduct & {
    title: string | null
    listing_id: string | null
  })[]
  regencies: { places: Named[]; others: ToldPlaces["others"] }
  districts: { places: Named[]; others: ToldPlaces["others"] }
  categories: OwnCategory[]
  hours: OwnHours
}

/** Twelve months up to the present one where none are named. */
const periodOf = (
  asked: { from?: Month | undefined; to?: Month | undefined },
  now: Date
): Period => {
  const to = asked.to ?? monthOf(now)
  return { from: asked.from ?? addMonths(to, -11), to }
}

/**
 * What a pesantren sold itself. Throws `reports_unavailable`. Whose figures
 * somebody may see is asked before.
 */
export async function loadOwnReport(
  container: MedusaContainer,
  pesantrenId: string,
  asked: { from?: Month | undefined; to?: Month | undefined }
): Promise<OwnReport> {
  const period = periodOf(asked, new Date())
  const own = { pesantrenId, period }
  const { isDemo } = container.resolve(REPORTING_MODULE).settings
  const question = { of: "own report", own, isDemo }
  const found = await keptAnswer(container, question, async (manager) => ({
    figures: await readOwnFigures(manager, own),
    before: await readOwnFigures(manager, { ...own, period: before(period) }),
    months: await readOwnMonths(manager, own),
    products: await readOwnProducts(manager, own),
    regencies: await readPlaces(manager, own, "regency"),
    districts: await readPlaces(manager, own, "district"),
    categories: await readOwnCategories(manager, own, isDemo),
    hours: await readOwnHours(manager, own),
  }))
  const { products, regencies, districts } = found
  const [titles, areas] = await Promise.all([
    productNames(
      container,
      products.flatMap(({ product_id }) => product_id ?? [])
    ),
    areaNames(
      container,
      [...regencies.places, ...districts.places].map(({ code }) => code)
    ),
  ])
  const named = ({ places, others }: ToldPlaces) => ({
    others,
    places: places.map((one) => ({
      ...one,
      name: areas.get(one.code) ?? one.code,
    })),
  })
  return {
    ...{ ...found, period },
    ...{ regencies: named(regencies), districts: named(districts) },
    products: products.map((one) => {
      const { title, listing_id } = titles.get(one.product_id ?? "") ?? {}
      return { ...one, title: title ?? null, listing_id: listing_id ?? null }
    }),
  }
}
