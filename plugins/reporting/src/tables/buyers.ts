import { PROVINCE } from "../lib/province"
import { Area } from "../read-models/entities/area"
import { type Ask, parametersOf } from "./ask"
import { boughtWithin, entriesWithin } from "./buyers-within"
import { newQuery, type Query } from "./query"
import { coded, count, ownCount, type ReportTable, rupiah, text } from "./table"

/** Fewer buyers than these are never shown as a place of their own. */
const FEWEST = 3

/** What stands for a kecamatan where a row is none of West Java's. */
const ELSEWHERE = {
  outside: { id: "Luar Jawa Barat", en: "Outside West Java" },
  unknown: { id: "Alamat tanpa kecamatan", en: "Address without a district" },
  others: {
    id: `Lainnya (di bawah ${FEWEST} pembeli)`,
    en: `Others (under ${FEWEST} buyers)`,
  },
}

const SOLD = "filter (where e.kind = 'sale')"

/** What of a category one buyer had sent to one place. Parts count once there, too. */
const ofCategory = (query: Query, ask: Ask): Query =>
  entriesWithin(
    query
      .select(
        `case when e.buyer_district like '${PROVINCE}.%' then e.buyer_district
          when e.buyer_district is null then 'unknown' else 'outside' end`,
        "code"
      )
      .addSelect("sum(e.amount)", "turnover")
      .addSelect(
        `min(e.purchase) ${SOLD} <> max(e.purchase) ${SOLD}`,
        "is_repeat"
      )
      .addSelect(`count(distinct e.shop_order_id) ${SOLD}`, "orders"),
    ask
  )
    .groupBy("e.buyer")
    .addGroupBy("1")

/** What one buyer had sent to one place, whatever it was. */
const ofAll = (query: Query, ask: Ask): Query =>
  boughtWithin(
    query
      .select("e.place", "code")
      .addSelect("sum(e.amount)", "turnover")
      .addSelect("min(e.first_purchase) <> max(e.last_purchase)", "is_repeat")
      .addSelect("sum(e.orders)", "orders"),
    ask
  )
    .groupBy("e.buyer")
    .addGroupBy("e.place")
    // The order of an index, as in `buyersWithin`.
    .orderBy("e.buyer")
    .addOrderBy("e.place")

/** As codes are written elsewhere, of the number that `buyer_month` has. */
const CODE_OF_PLACE = `case when b.code is null then 'unknown'
  when b.code = 0 then 'outside' else to_char(b.code, 'FM00"."00"."00') end`

/** Each place with the sums of its buyers. */
const ofPlaces = (query: Query, ask: Ask): Query =>
  query
    .select(ask.category ? "b.code" : CODE_OF_PLACE, "code")
    .addSelect("count(*) filter (where b.orders > 0)", "buyers")
    .addSelect("count(*) filter (where b.is_repeat)", "repeat_buyers")
    .addSelect("sum(b.orders)", "orders")
    .addSelect("sum(b.turnover)", "turnover")
    .from(
      (sub: Query) => (ask.category ? ofCategory(sub, ask) : ofAll(sub, ask)),
      "b"
    )
    .groupBy("b.code")

/**
 * Puts places of few buyers together. Where that would still be too few, the
 * smallest other place joins them: nobody finds them by subtracting.
 */
const withFewTogether = (query: Query, ask: Ask): Query => {
  const few = `p.buyers < ${FEWEST}`
  const joins = `sum(p.buyers) filter (where ${few}) over () < ${FEWEST}
    and row_number() over (order by ${few} desc, p.buyers, p.code)
      = count(*) filter (where ${few}) over () + 1`
  return query
    .select(
      `case when ${few} or (${joins}) then 'others' else p.code end`,
      "code"
    )
    .addSelect("p.buyers", "buyers")
    .addSelect("p.repeat_buyers", "repeat_buyers")
    .addSelect("p.orders", "orders")
    .addSelect("p.turnover", "turnover")
    .from((sub: Query) => ofPlaces(sub, ask), "p")
}

/**
 * Where those live who bought: by the kecamatan of the delivery address. Names
 * nobody; a buyer with two addresses counts at each.
 */
export const buyers: ReportTable = {
  columns: [
    coded("name", "Kecamatan pembeli", "District of buyers", ELSEWHERE),
    text("regency", "Kabupaten/kota", "Regency"),
    ownCount("buyers", "Pembeli", "Buyers"),
    ownCount("repeat_buyers", "Pembeli berulang", "Repeat buyers"),
    count("orders", "Pesanan", "Orders"),
    rupiah("turnover", "Omzet", "Turnover"),
  ],
  sort: { column: "buyers", direction: "DESC" },
  key: "id",
  rows: (manager, ask) =>
    newQuery(manager)
      .select("shown.code", "id")
      .addSelect("coalesce(min(district.name), shown.code)", "name")
      .addSelect("min(regency.name)", "regency")
      .addSelect("sum(shown.buyers)", "buyers")
      .addSelect("sum(shown.repeat_buyers)", "repeat_buyers")
      .addSelect("sum(shown.orders)", "orders")
      .addSelect("sum(shown.turnover)", "turnover")
      .from((sub: Query) => withFewTogether(sub, ask), "shown")
      .leftJoin(Area.options.name, "district", "district.code = shown.code")
      .leftJoin(
        Area.options.name,
        "regency",
        "regency.code = left(shown.code, 5)"
      )
      .groupBy("shown.code")
      .setParameters(parametersOf(ask)),
}
