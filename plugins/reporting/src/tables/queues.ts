import { Place } from "../read-models/entities/place"
import { WaitingCase, WaitingGoods } from "../read-models/entities/queues"
import { parametersOf, withinAsk } from "./ask"
import { newQuery, type Query } from "./query"
import {
  coded,
  type Column,
  count,
  OF_NOW,
  ownCount,
  type ReportTable,
  text,
} from "./table"
import { HOLDER_WORDS, WAITING_WORDS } from "./words"

/** Days that something waits, put together; what waits longest is to be seen first. */
const AGES = [
  { key: "days_2", from: 0, to: 2, id: "0–2 hari", en: "0–2 days" },
  { key: "days_7", from: 3, to: 7, id: "3–7 hari", en: "3–7 days" },
  { key: "days_14", from: 8, to: 14, id: "8–14 hari", en: "8–14 days" },
  {
    key: "days_more",
    from: 15,
    to: null,
    id: "15 hari ke atas",
    en: "15 days and more",
  },
] as const

const ageColumns = AGES.map(({ key, id, en }) => count(key, id, en))

/** How many of the rows `w` wait how long. */
function withAges(query: Query): Query {
  query.addSelect("count(*)", "waiting").addSelect("max(w.days)", "oldest")
  for (const { key, from, to } of AGES)
    query.addSelect(
      `count(*) filter (where w.days >= ${from}${to === null ? "" : ` and w.days <= ${to}`})`,
      key
    )
  return query
}

const columnsOf = (more: readonly Column[]): Column[] => [
  text("district", "Kecamatan", "District"),
  coded("state", "Status", "State", WAITING_WORDS),
  ...more,
  count("waiting", "Menunggu", "Waiting"),
  ...ageColumns,
  ownCount("oldest", "Terlama, hari", "Oldest, days"),
]

/**
 * Applications that wait, by kecamatan, state, and whether an officer has them;
 * as things are now. A case lies where it says itself, in the register or not.
 */
export const cases: ReportTable = {
  columns: columnsOf([coded("holder", "Pemegang", "Held by", HOLDER_WORDS)]),
  sort: { column: "oldest", direction: "DESC" },
  key: "id",
  ignores: OF_NOW,
  isLive: true,
  rows: (manager, ask) =>
    withAges(
      newQuery(manager)
        .select("concat_ws(':', w.district_code, w.state, w.is_assigned)", "id")
        .addSelect("w.district", "district")
        .addSelect("w.state", "state")
        .addSelect(
          "case when w.is_assigned then 'officer' else 'none' end",
          "holder"
        )
        .from(WaitingCase, "w")
    )
      .where(withinAsk("w", ask))
      .groupBy("w.district_code")
      .addGroupBy("w.district")
      .addGroupBy("w.state")
      .addGroupBy("w.is_assigned")
      .setParameters(parametersOf(ask)),
}

/** Goods that wait, by kecamatan and state; as things are now. */
export const listings: ReportTable = {
  columns: columnsOf([]),
  sort: { column: "oldest", direction: "DESC" },
  key: "id",
  ignores: OF_NOW,
  isLive: true,
  rows: (manager, ask) =>
    withAges(
      newQuery(manager)
        .select("concat_ws(':', place.district_code, w.state)", "id")
        .addSelect("place.district", "district")
        .addSelect("w.state", "state")
        .from(WaitingGoods, "w")
    )
      .innerJoin(
        Place.options.name,
        "place",
        "place.pesantren_id = w.pesantren_id"
      )
      .where(withinAsk("place", ask))
      .groupBy("place.district_code")
      .addGroupBy("place.district")
      .addGroupBy("w.state")
      .setParameters(parametersOf(ask)),
}
