import { PartMonth } from "../read-models/entities/part-month"
import { Place } from "../read-models/entities/place"
import { type Ask, parametersOf, withinAsk } from "./ask"
import { newQuery, type Query } from "./query"
import { salesWithin } from "./sales-source"
import { count, hours, type ReportTable, share, text } from "./table"

/** Months of parts within the asking, as `m`. */
const partsWithin = (query: Query, ask: Ask) =>
  query
    .from(PartMonth, "m")
    .innerJoin(
      Place.options.name,
      "place",
      "place.pesantren_id = m.pesantren_id"
    )
    .where("m.month between :from and :to and m.level = :level")
    .andWhere("m.category = :category")
    .andWhere(withinAsk("place", ask))

/** How parts were handled in the period, by pesantren. */
const handledWithin = (query: Query, ask: Ask) =>
  partsWithin(
    query
      .select("place.counted_as", "home_id")
      .addSelect("sum(m.shipped)", "shipped")
      .addSelect("sum(m.shipped_soon)", "soon")
      .addSelect("sum(m.ship_seconds)", "seconds")
      .addSelect(
        "sum(m.cancelled_by_shop + m.cancelled_by_buyer + m.cancelled_by_others)",
        "cancelled"
      )
      .addSelect("sum(m.cancelled_by_shop)", "by_shop")
      .addSelect("sum(m.complaints)", "complaints"),
    ask
  ).groupBy("place.counted_as")

/**
 * The middle time from paid to sent, by pesantren. Its times are gathered in a
 * hash: to sort all of them by their pesantren takes longer than each one's.
 */
const mediansWithin = (query: Query, ask: Ask) =>
  query
    .select("all_of.home_id", "home_id")
    .addSelect(
      `(select percentile_cont(0.5) within group (order by one)
        from unnest(all_of.times) one)`,
      "seconds"
    )
    .from(
      (sub: Query) =>
        sub
          .select("one.home_id", "home_id")
          .addSelect("array_agg(one.seconds)", "times")
          .from(
            (each: Query) =>
              partsWithin(
                each
                  .select("place.counted_as", "home_id")
                  .addSelect("unnest(m.ship_times)", "seconds"),
                ask
              ),
            "one"
          )
          .groupBy("one.home_id"),
      "all_of"
    )

/** Parts that reached their buyer in the period, by pesantren. */
const ordersWithin = (query: Query, ask: Ask) =>
  salesWithin(
    query
      .select("place.counted_as", "home_id")
      .addSelect("sum(s.orders)", "orders"),
    ask
  ).groupBy("place.counted_as")

const ORDERS = "coalesce(sold.orders, 0)"

/** How fast, and how well, each pesantren sent what was bought. */
export const shipping: ReportTable = {
  columns: [
    text("name", "Pesantren", "Pesantren"),
    count("shipped", "Paket dikirim", "Parts sent"),
    hours("median_hours", "Waktu kirim, tengah", "Time to ship, median"),
    hours("mean_hours", "Waktu kirim, rata-rata", "Time to ship, mean"),
    share("soon_share", "Dikirim dalam 48 jam", "Sent within 48 hours"),
    count("cancelled", "Dibatalkan", "Cancelled"),
    count("by_shop", "… oleh toko", "… by the shop"),
    share("cancelled_share", "Bagian dibatalkan", "Share cancelled"),
    count("complaints", "Keluhan", "Complaints"),
    share("complaint_share", "Keluhan per pesanan", "Complaints per order"),
    text("district", "Kecamatan", "District"),
  ],
  sort: { column: "median_hours", direction: "DESC" },
  key: "id",
  rows: (manager, ask) =>
    newQuery(manager)
      .select("home.pesantren_id", "id")
      .addSelect("home.name", "name")
      .addSelect("home.district", "district")
      .addSelect("handled.shipped", "shipped")
      .addSelect("median.seconds / 3600.0", "median_hours")
      .addSelect(
        "handled.seconds / nullif(handled.shipped, 0) / 3600.0",
        "mean_hours"
      )
      .addSelect(
        "handled.soon::numeric / nullif(handled.shipped, 0)",
        "soon_share"
      )
      .addSelect("handled.cancelled", "cancelled")
      .addSelect("handled.by_shop", "by_shop")
      .addSelect(
        `handled.cancelled::numeric / nullif(handled.cancelled + ${ORDERS}, 0)`,
        "cancelled_share"
      )
      .addSelect("handled.complaints", "complaints")
      .addSelect(
        `handled.complaints::numeric / nullif(${ORDERS}, 0)`,
        "complaint_share"
      )
      .from(Place, "home")
      .innerJoin(
        (sub: Query) => handledWithin(sub, ask),
        "handled",
        "handled.home_id = home.pesantren_id"
      )
      .leftJoin(
        (sub: Query) => mediansWithin(sub, ask),
        "median",
        "median.home_id = home.pesantren_id"
      )
      .leftJoin(
        (sub: Query) => ordersWithin(sub, ask),
        "sold",
        "sold.home_id = home.pesantren_id"
      )
      .where("home.is_counted")
      .andWhere(withinAsk("home", ask))
      .setParameters(parametersOf(ask)),
}
