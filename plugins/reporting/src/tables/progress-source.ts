import { Place } from "../read-models/entities/place"
import { Progress } from "../read-models/entities/progress"
import { type Ask, parametersOf, withinAsk } from "./ask"
import type { Query } from "./query"
import { findStep } from "./steps"

const FLAGS = [
  ...["has_product", "is_trained", "has_applied", "is_approved", "is_listed"],
  ...["sold_one_ago", "sold_two_ago", "sold_three_ago"],
]

/** How far each pesantren has come as `home_id`, entries that repeat it included. */
function progressOfHomes(query: Query, ask: Ask): Query {
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

const joinProgress = (query: Query, ask: Ask): Query =>
  query.leftJoin(
    (sub: Query) => progressOfHomes(sub, ask),
    "progress",
    "progress.home_id = home.pesantren_id"
  )

/** Keeps of every `home` those that have reached the step that was asked for. */
export const reachedAlone = (query: Query, ask: Ask): Query =>
  ask.step === undefined
    ? query
    : joinProgress(query, ask).andWhere(findStep(ask.step)?.is ?? "false")

/** Every pesantren of the register within the asking as `home`, with its `progress`. */
export const homesWithProgress = (query: Query, ask: Ask): Query =>
  joinProgress(query.from(Place, "home"), ask)
    .where("home.is_counted")
    .andWhere(withinAsk("home", ask))
    .setParameters(parametersOf(ask))
