import type { EntityManager } from "typeorm"
import { Category } from "../read-models/entities/category"
import { Place } from "../read-models/entities/place"
import { SalesMonth } from "../read-models/entities/sales-month"
import { newQuery } from "../tables/query"
import { sayMedian } from "./median"
import { type Own, ownParameters, ownRows } from "./own"

export interface OwnCategory {
  handle: string
  name: string
  /** Rupiah, the pesantren's own. */
  turnover: number
  /** Of all that sold in it, roughly; null while fewer than five others did. */
  median: number | null
}

interface Peers {
  category: string
  median: string
  others: string
}

/** What the middle one of those sold that sold anything of these categories. */
async function readPeers(
  manager: EntityManager,
  own: Own,
  { handles, isDemo }: { handles: readonly string[]; isDemo: boolean }
): Promise<ReadonlyMap<string, Peers>> {
  const each = newQuery(manager)
    .select("s.category", "category")
    .addSelect("sum(s.amount)", "turnover")
    .addSelect("bool_or(s.pesantren_id = :pesantren)", "is_own")
    .from(SalesMonth, "s")
    .innerJoin(
      Place.options.name,
      "place",
      "place.pesantren_id = s.pesantren_id"
    )
    .where("s.month between :from and :to and s.level = 'leaf'")
    .andWhere("s.category = any(:handles)")
    .andWhere(isDemo ? "true" : "not place.is_demo")
    .groupBy("s.category")
    .addGroupBy("place.counted_as")
    .having("sum(s.orders) > 0")
  const rows = await newQuery(manager)
    .select("p.category", "category")
    .addSelect(
      "percentile_cont(0.5) within group (order by p.turnover)",
      "median"
    )
    .addSelect("count(*) filter (where not p.is_own)", "others")
    .from(`(${each.getQuery()})`, "p")
    .groupBy("p.category")
    .setParameters({ ...ownParameters(own), handles })
    .getRawMany<Peers>()
  return new Map(rows.map((row) => [row.category, row]))
}

/** What a pesantren sold of each category, beside the middle of those that did. */
export async function readOwnCategories(
  manager: EntityManager,
  own: Own,
  isDemo: boolean
): Promise<OwnCategory[]> {
  const sold = await ownRows(manager, SalesMonth, own)
    .select("s.category", "handle")
    .addSelect("c.name", "name")
    .addSelect("sum(s.amount)", "turnover")
    .innerJoin(Category.options.name, "c", "c.handle = s.category")
    .andWhere("s.level = 'leaf'")
    .groupBy("s.category")
    .addGroupBy("c.name")
    .having("sum(s.orders) > 0")
    .orderBy("turnover", "DESC")
    .addOrderBy("s.category", "ASC")
    .getRawMany<{ handle: string; name: string; turnover: string }>()
  const peers = await readPeers(manager, own, {
    ...{ handles: sold.map(({ handle }) => handle), isDemo },
  })
  return sold.map(({ handle, name, turnover }) => {
    const found = peers.get(handle)
    return {
      ...{ handle, name, turnover: Number(turnover) },
      median: found
        ? sayMedian(Number(found.median), Number(found.others))
        : null,
    }
  })
}
