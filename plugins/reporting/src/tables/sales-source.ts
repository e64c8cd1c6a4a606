import { Place } from "../read-models/entities/place"
import { SalesMonth } from "../read-models/entities/sales-month"
import { type Ask, parametersOf, withinAsk } from "./ask"
import type { Query } from "./query"

/** The sales of a period within the asking, as `s`, each with its `place`. */
export const salesWithin = (query: Query, ask: Ask): Query =>
  query
    .from(SalesMonth, "s")
    .innerJoin(
      Place.options.name,
      "place",
      "place.pesantren_id = s.pesantren_id"
    )
    .where("s.month between :from and :to")
    .andWhere("s.level = :level and (:category = '' or s.category = :category)")
    .andWhere(withinAsk("place", ask))

/** The sums that every table of sales has. */
export const withSums = (query: Query): Query =>
  query
    .addSelect("coalesce(sum(s.amount), 0)", "turnover")
    .addSelect("coalesce(sum(s.orders), 0)", "orders")
    .addSelect("coalesce(sum(s.quantity), 0)", "quantity")
    .addSelect("coalesce(sum(s.returns), 0)", "returns")

/** What each pesantren within the asking sold in the period, once for each. */
export const soldByHome = (query: Query, ask: Ask): Query =>
  withSums(
    salesWithin(query.select("place.counted_as", "home_id"), ask)
  ).groupBy("place.counted_as")

/** The sums of rows `sold`, which have the sums of `withSums`. */
export const addSums = (query: Query): Query =>
  query
    .addSelect("coalesce(sum(sold.turnover), 0)", "turnover")
    .addSelect("coalesce(sum(sold.orders), 0)", "orders")
    .addSelect("coalesce(sum(sold.quantity), 0)", "quantity")
    .addSelect("coalesce(sum(sold.returns), 0)", "returns")

/**
 * Every pesantren of the register within the asking as `home`, each once, with
 * what it `sold` in the period, if anything.
 */
export const homesWithSales = (query: Query, ask: Ask): Query =>
  query
    .from(Place, "home")
    .leftJoin(
      (sub: Query) => soldByHome(sub, ask),
      "sold",
      "sold.home_id = home.pesantren_id"
    )
    .where("home.is_counted")
    .andWhere(withinAsk("home", ask))
    .setParameters(parametersOf(ask))
