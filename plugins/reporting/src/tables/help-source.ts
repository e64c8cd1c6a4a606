import type { EntityManager } from "typeorm"
import { Help } from "../read-models/entities/help"
import { Place } from "../read-models/entities/place"
import { SalesMonth } from "../read-models/entities/sales-month"
import { type Ask, withinAsk } from "./ask"
import { newQuery, type Query } from "./query"

/** Whole months before and after the month of an intervention that are compared. */
const SPAN_MONTHS = 6

/** The month that runs in Jakarta: it is no whole one yet. */
const THIS_MONTH =
  "date_trunc('month', now() at time zone 'Asia/Jakarta')::date"

/** The conditions that a month of sales lies before, or after, that of `h`. */
const IS_BEFORE = "s.month >= h.since and s.month < h.month"
const IS_AFTER = "s.month > h.month and s.month <= h.until"
/** Of what is looked at alone: not of all months before and after. */
const IS_AROUND = "s.month between h.since and h.until"

const IS_WHOLE = `h.until < ${THIS_MONTH}`

const monthOfHelp = "date_trunc('month', i.held_on)::date"
const monthsFromHelp = (count: number) =>
  `(date_trunc('month', i.held_on) + interval '${count} months')::date`

/** Interventions held in the period, of pesantren within the asking. */
const heldWithin = (query: Query, ask: Ask): Query =>
  query
    .select("i.id", "id")
    .addSelect("i.kind", "kind")
    .addSelect("i.title", "title")
    .addSelect("i.held_on", "held_on")
    .addSelect(monthOfHelp, "month")
    .addSelect(monthsFromHelp(-SPAN_MONTHS), "since")
    .addSelect(monthsFromHelp(SPAN_MONTHS), "until")
    .addSelect("place.counted_as", "home_id")
    .from(Help, "i")
    .innerJoin(
      Place.options.name,
      "place",
      "place.pesantren_id = i.pesantren_id"
    )
    .where(`${monthOfHelp} between :from and :to`)
    .andWhere(withinAsk("place", ask))

/** What each pesantren within the asking sold, month by month, whenever. */
const soldByMonth = (query: Query, ask: Ask): Query =>
  query
    .select("place.counted_as", "home_id")
    .addSelect("s.month", "month")
    .addSelect("sum(s.amount)::bigint", "amount")
    .from(SalesMonth, "s")
    .innerJoin(
      Place.options.name,
      "place",
      "place.pesantren_id = s.pesantren_id"
    )
    .where("s.level = :level and (:category = '' or s.category = :category)")
    .andWhere(withinAsk("place", ask))
    .groupBy("place.counted_as")
    .addGroupBy("s.month")

/** Pesantren within the asking that ever got help. */
const helped = (query: Query, ask: Ask): Query =>
  query
    .select("distinct place.counted_as", "home_id")
    .from(Help, "i")
    .innerJoin(
      Place.options.name,
      "place",
      "place.pesantren_id = i.pesantren_id"
    )
    .where(withinAsk("place", ask))

/**
 * A query whose parts below read `held`, `sold` and `helped`: each is worked out
 * once, and the months of an intervention not for every month of sales.
 */
export const aboutHelp = (manager: EntityManager, ask: Ask): Query =>
  newQuery(manager)
    .addCommonTableExpression(
      heldWithin(newQuery(manager), ask).getQuery(),
      "held",
      { materialized: true }
    )
    .addCommonTableExpression(
      soldByMonth(newQuery(manager), ask).getQuery(),
      "sold",
      { materialized: true }
    )
    .addCommonTableExpression(
      helped(newQuery(manager), ask).getQuery(),
      "helped",
      { materialized: true }
    )

/**
 * Each intervention as `h`, with what its pesantren sold in the whole months
 * `before` and `after` it. `after` is null while those are not over.
 */
export const helpWithSales = (query: Query): Query =>
  query
    .select("h.id", "id")
    .addSelect("h.kind", "kind")
    .addSelect("h.title", "title")
    .addSelect("h.held_on", "held_on")
    .addSelect("h.month", "month")
    .addSelect("h.home_id", "home_id")
    .addSelect(IS_WHOLE, "is_whole")
    .addSelect(
      `coalesce(sum(s.amount) filter (where ${IS_BEFORE}), 0)`,
      "before"
    )
    .addSelect(
      `case when ${IS_WHOLE} then coalesce(sum(s.amount) filter (where ${IS_AFTER}), 0) end`,
      "after"
    )
    .from("held", "h")
    .leftJoin("sold", "s", `s.home_id = h.home_id and ${IS_AROUND}`)
    .groupBy("h.id")
    .addGroupBy("h.until")
    .addGroupBy("h.kind")
    .addGroupBy("h.title")
    .addGroupBy("h.held_on")
    .addGroupBy("h.month")
    .addGroupBy("h.home_id")

/** Sales of pesantren that were never helped, which did sell something. */
const soldByOthers = (query: Query): Query =>
  query
    .from("sold", "sold")
    .leftJoin("helped", "helped", "helped.home_id = sold.home_id")
    .where("helped.home_id is null")

const mean = (is: string) =>
  `coalesce(sum(s.amount) filter (where ${is}), 0) / nullif(max(sellers.count), 0)`

/**
 * For each month in which somebody was helped: what a pesantren that never was,
 * and that ever sold something, sold on average in the same months. Null where
 * there is none of them.
 */
export const othersByMonth = (query: Query): Query =>
  query
    .select("h.month", "month")
    .addSelect(mean(IS_BEFORE), "before")
    .addSelect(`case when ${IS_WHOLE} then ${mean(IS_AFTER)} end`, "after")
    .from(
      (sub: Query) =>
        sub
          .select("distinct m.month", "month")
          .addSelect("m.since", "since")
          .addSelect("m.until", "until")
          .from("held", "m"),
      "h"
    )
    .innerJoin(
      (sub: Query) =>
        sub
          .select("count(*)", "count")
          .from(
            (inner: Query) =>
              soldByOthers(inner.select("distinct sold.home_id", "home_id")),
            "seller"
          ),
      "sellers",
      "true"
    )
    .leftJoin(
      (sub: Query) =>
        soldByOthers(
          sub
            .select("sold.month", "month")
            .addSelect("sum(sold.amount)", "amount")
        ).groupBy("sold.month"),
      "s",
      "true"
    )
    .groupBy("h.month")
    .addGroupBy("h.until")
