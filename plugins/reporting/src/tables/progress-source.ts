import { Place } from "../read-models/entities/place"
import { Progress } from "../read-models/entities/progress"
import { type Ask, parametersOf, withinAsk } from "./ask"
import type { Query } from "./query"

const FLAGS = [
  ...["has_product", "is_trained", "has_applied", "is_approved", "is_listed"],
  ...["sold_one_ago", "sold_two_ago", "sold_three_ago"],
]

/** How far each pesantren has come as `home_id`, entries that repeat it included. */
export function progressOfHomes(query: Query, ask: Ask): Query {
  query
    .select("place.counted_as", "home_id")
    .addSelect("sum(p.orders)", "orders")
    .from(Progress, "p")
    .innerJoin(
      Place.options.name,
      "place",
      "place.pesantren_id = p.pesantren_id"
    )
    .where(withinAsk("place", ask))
    .groupBy("place.counted_as")
  for (const flag of FLAGS) query.addSelect(`bool_or(p.${flag})`, flag)
  return query
}

/**
 * The steps from the register to a shop that stands on its own feet. Each is
 * asked for itself: who skipped one still counts in those after it. The
 * conditions are on what `progressOfHomes` selects, as `progress`.
 */
export const STEPS = [
  { step: "mapped", id: "Terdata", en: "In the register", is: "true" },
  {
    ...{ step: "has_product", id: "Punya produk", en: "Has a product" },
    is: "progress.has_product",
  },
  {
    ...{ step: "trained", id: "Sudah dilatih", en: "Was trained" },
    is: "progress.is_trained",
  },
  {
    ...{ step: "applied", id: "Mengajukan toko", en: "Applied for a shop" },
    is: "progress.has_applied",
  },
  {
    ...{ step: "approved", id: "Disetujui", en: "Was approved" },
    is: "progress.is_approved",
  },
  {
    ...{ step: "listed", id: "Barang tayang", en: "Had goods on sale" },
    is: "progress.is_listed",
  },
  {
    ...{ step: "first_sale", id: "Penjualan pertama", en: "First sale" },
    is: "progress.orders >= 1",
  },
  {
    ...{ step: "ten_sales", id: "Sepuluh penjualan", en: "Ten sales" },
    is: "progress.orders >= 10",
  },
  {
    ...{ step: "steady", id: "Berjualan tetap", en: "Sells steadily" },
    is: "progress.sold_one_ago and progress.sold_two_ago and progress.sold_three_ago",
  },
] as const

/** Every pesantren of the register within the asking as `home`, with its `progress`. */
export const homesWithProgress = (query: Query, ask: Ask): Query =>
  query
    .from(Place, "home")
    .leftJoin(
      (sub: Query) => progressOfHomes(sub, ask),
      "progress",
      "progress.home_id = home.pesantren_id"
    )
    .where("home.is_counted")
    .andWhere(withinAsk("home", ask))
    .setParameters(parametersOf(ask))
