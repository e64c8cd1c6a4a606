import { BuyerMonth, makerOf } from "../read-models/entities/buyer-month"
import { CategoryEntry } from "../read-models/entities/category-entry"
import { Place } from "../read-models/entities/place"
import { type Ask, withinAsk } from "./ask"
import type { Query } from "./query"

/**
 * The condition that rows are of pesantren within the asking. `is true` keeps it
 * from becoming a join, which would lose the order that the rows come in.
 */
const isWithin = (maker: string, ask: Ask): string =>
  `(${maker} in (select ${makerOf("place.pesantren_id")}
    from ${Place.options.schema}.${Place.options.name} place
    where ${withinAsk("place", ask)})) is true`

/** What buyers had sent within the asking and its months, as `e`, of no category. */
export const boughtWithin = (query: Query, ask: Ask): Query =>
  query
    .from(BuyerMonth, "e")
    .where("e.month between :from and :to")
    .andWhere(isWithin("e.maker", ask))

/** What buyers had sent of the asking's category, as `e`: part by part. */
export const entriesWithin = (query: Query, ask: Ask): Query =>
  query
    .from(CategoryEntry, "e")
    .innerJoin(
      Place.options.name,
      "place",
      "place.pesantren_id = e.pesantren_id"
    )
    .where("e.month between :from and :to")
    .andWhere(
      "case :level when 'top' then e.top = :category else e.category = :category end"
    )
    .andWhere(withinAsk("place", ask))

/**
 * Everybody who received something within the asking, once: `is_repeat` says
 * whether it was of two purchases or more.
 */
export const buyersWithin = (query: Query, ask: Ask): Query =>
  (ask.category
    ? entriesWithin(
        query.select("min(e.purchase) <> max(e.purchase)", "is_repeat"),
        ask
      ).andWhere("e.kind = 'sale'")
    : boughtWithin(
        query.select(
          "min(e.first_purchase) <> max(e.last_purchase)",
          "is_repeat"
        ),
        ask
      ).andWhere("e.orders > 0")
  )
    .groupBy("e.buyer")
    // The order of an index: each buyer is done with when the next one comes.
    .orderBy("e.buyer")
