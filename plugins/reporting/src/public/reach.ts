import type { EntityManager, ObjectLiteral } from "typeorm"
import { Place } from "../read-models/entities/place"
import { type Ask, parametersOf, withinAsk } from "../tables/ask"
import { buyersWithin } from "../tables/buyers-within"
import { homesWithProgress } from "../tables/progress-source"
import { newQuery, type Query } from "../tables/query"
import { salesWithin } from "../tables/sales-source"
import { STEPS } from "../tables/steps"
import { LEAST_BEHIND } from "./suppress"

/** Who sold in the months of an asking, from how many kecamatan. */
export async function readSellers(
  manager: EntityManager,
  ask: Ask
): Promise<{ sellers: number; ten: number; districts: number }> {
  const each = salesWithin(
    newQuery(manager)
      .select("place.district_code", "district")
      .addSelect("sum(s.orders)", "orders"),
    ask
  )
    .groupBy("place.counted_as")
    .addGroupBy("place.district_code")
    .having("sum(s.orders) > 0")
  const row = await newQuery(manager)
    .select("count(*)", "sellers")
    .addSelect("count(*) filter (where h.orders >= 10)", "ten")
    .addSelect("count(distinct h.district)", "districts")
    .from(`(${each.getQuery()})`, "h")
    .setParameters(parametersOf(ask))
    .getRawOne<ObjectLiteral>()
  return {
    ...{ sellers: Number(row?.["sellers"] ?? 0), ten: Number(row?.["ten"]) },
    districts: Number(row?.["districts"] ?? 0),
  }
}

/** Different people who received something in the months of an asking. */
export async function readBuyers(
  manager: EntityManager,
  ask: Ask
): Promise<number> {
  const row = await newQuery(manager)
    .select("count(*)", "buyers")
    .from((sub: Query) => buyersWithin(sub, ask), "b")
    .setParameters(parametersOf(ask))
    .getRawOne<ObjectLiteral>()
  return Number(row?.["buyers"] ?? 0)
}

/** A pesantren of the register, of now. */
export interface Registered {
  home: string
  district: string
  hasShop: boolean
}

/** Every pesantren of the register, with whether its shop is open. */
export async function readRegister(
  manager: EntityManager,
  ask: Ask
): Promise<Registered[]> {
  const rows = await newQuery(manager)
    .select("home.pesantren_id", "home")
    .addSelect("home.district_code", "district")
    .addSelect("home.shop_state = 'approved'", "has_shop")
    .from(Place, "home")
    .where("home.is_counted")
    .andWhere(withinAsk("home", ask))
    .setParameters(parametersOf(ask))
    .getRawMany<{ home: string; district: string; has_shop: boolean }>()
  return rows.map(({ home, district, has_shop }) => ({
    ...{ home, district, hasShop: has_shop },
  }))
}

export interface FunnelStep {
  step: string
  /** Null where fewer than three have come so far. */
  count: number | null
}

/** A count of pesantren as it may be said. */
export const sayCount = (count: number): number | null =>
  count >= LEAST_BEHIND ? count : null

/**
 * How many have come how far. Steps by sales end with the asking's months, as
 * all that tells of sales does.
 */
export async function readFunnel(
  manager: EntityManager,
  ask: Ask,
  { sellers, ten }: { sellers: number; ten: number }
): Promise<FunnelStep[]> {
  const query = newQuery(manager).select("count(*)", "mapped")
  for (const { step, is } of STEPS)
    if (step !== "mapped")
      query.addSelect(`count(*) filter (where ${is})`, step)
  const row = await homesWithProgress(query, ask).getRawOne<ObjectLiteral>()
  const ofSales: Record<string, number> = {
    first_sale: sellers,
    ten_sales: ten,
  }
  return STEPS.map(({ step }) => ({
    step,
    count: sayCount(ofSales[step] ?? Number(row?.[step] ?? 0)),
  }))
}
