import type { EntityManager, ObjectLiteral } from "typeorm"
import { PartMonth } from "../read-models/entities/part-month"
import { Place } from "../read-models/entities/place"
import { SalesMonth } from "../read-models/entities/sales-month"
import { type Ask, parametersOf, withinAsk } from "../tables/ask"
import { buyersWithin } from "../tables/buyers-within"
import { newQuery, type Query } from "../tables/query"
import { addSums, soldByHome } from "../tables/sales-source"

/** Figures by their name; null where there is nothing to say it of. */
export type Measures = Record<string, number | null>

async function numbersOf(query: Query): Promise<Measures> {
  const row = (await query.getRawOne<ObjectLiteral>()) ?? {}
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null ? null : Number(value),
    ])
  )
}

const joinPlace = (query: Query, rows: string) =>
  query.innerJoin(
    Place.options.name,
    "place",
    `place.pesantren_id = ${rows}.pesantren_id`
  )

/** What was sold, and by how many: each pesantren is added up first, to count it once. */
const salesOf = (manager: EntityManager, ask: Ask) =>
  numbersOf(
    addSums(
      newQuery(manager)
        .select("count(*) filter (where sold.orders > 0)", "active")
        .from((sub: Query) => soldByHome(sub, ask), "sold")
    ).setParameters(parametersOf(ask))
  )

/** Pesantren of whose sales, of what was asked, the first lies in the period. */
function firstSalesOf(manager: EntityManager, ask: Ask) {
  const first = joinPlace(
    newQuery(manager).select("min(s.month)", "month").from(SalesMonth, "s"),
    "s"
  )
    .where("s.orders > 0 and s.level = :level and s.category = :category")
    .andWhere(withinAsk("place", ask))
    .groupBy("place.counted_as")
  return numbersOf(
    newQuery(manager)
      .select(
        "count(*) filter (where f.month between :from and :to)",
        "first_sales"
      )
      .from(`(${first.getQuery()})`, "f")
      .setParameters(parametersOf(ask))
  )
}

/** Who received something, and who did of two purchases or more. */
const buyersOf = (manager: EntityManager, ask: Ask) =>
  numbersOf(
    newQuery(manager)
      .select("count(*)", "buyers")
      .addSelect("count(*) filter (where b.is_repeat)", "repeat_buyers")
      .from((sub: Query) => buyersWithin(sub, ask), "b")
      .setParameters(parametersOf(ask))
  )

const partsOf = (manager: EntityManager, ask: Ask) =>
  numbersOf(
    joinPlace(
      newQuery(manager)
        .select(
          "sum(m.ship_seconds) / nullif(sum(m.shipped), 0) / 3600.0",
          "ship_hours"
        )
        .addSelect(
          "coalesce(sum(m.cancelled_by_shop + m.cancelled_by_buyer + m.cancelled_by_others), 0)",
          "cancelled"
        )
        .addSelect("coalesce(sum(m.complaints), 0)", "complaints")
        .from(PartMonth, "m"),
      "m"
    )
      .where("m.month between :from and :to and m.level = :level")
      .andWhere("m.category = :category")
      .andWhere(withinAsk("place", ask))
      .setParameters(parametersOf(ask))
  )

/** The register as it is now, by when entries came into it; and what is open now. */
const registerOf = (manager: EntityManager, ask: Ask) =>
  numbersOf(
    newQuery(manager)
      .select(
        "count(*) filter (where home.created_at < (cast(:to as date) + interval '1 month') at time zone 'Asia/Jakarta')",
        "registered"
      )
      .addSelect(
        "count(*) filter (where home.shop_state = 'approved')",
        "open_shops"
      )
      .from(Place, "home")
      .where("home.is_counted")
      .andWhere(withinAsk("home", ask))
      .setParameters(parametersOf(ask))
  )

/** All figures of an asking's period. */
export async function measure(
  manager: EntityManager,
  ask: Ask
): Promise<Measures> {
  const sales = await salesOf(manager, ask)
  const parts = await partsOf(manager, ask)
  const cancelled = parts["cancelled"] ?? 0
  const ended = cancelled + (sales["orders"] ?? 0)
  return {
    ...{ ...sales, ...parts },
    ...(await firstSalesOf(manager, ask)),
    ...(await buyersOf(manager, ask)),
    ...(await registerOf(manager, ask)),
    cancelled_share: ended === 0 ? null : cancelled / ended,
  }
}
