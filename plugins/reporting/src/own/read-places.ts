import type { EntityManager } from "typeorm"
import { SaleEntry } from "../read-models/entities/sale-entry"
import { type Own, ownRows } from "./own"
import { tellPlaces, type ToldPlaces } from "./places"

/** The length of a code: `32.02`, `32.02.27`. */
const LENGTHS = { regency: 5, district: 8 } as const

/** Where those live who received something; who lives in two places counts in both. */
export async function readPlaces(
  manager: EntityManager,
  own: Own,
  level: keyof typeof LENGTHS
): Promise<ToldPlaces> {
  const rows = await ownRows(manager, SaleEntry, own)
    .select(`left(s.buyer_district, ${LENGTHS[level]})`, "code")
    .addSelect("count(distinct s.buyer)", "buyers")
    .addSelect("count(*)", "orders")
    .andWhere("s.kind = 'sale'")
    .groupBy("1")
    .getRawMany<{ code: string | null; buyers: string; orders: string }>()
  return tellPlaces(
    rows.map(({ code, buyers, orders }) => ({
      code: code === "" ? null : code,
      ...{ buyers: Number(buyers), orders: Number(orders) },
    }))
  )
}
