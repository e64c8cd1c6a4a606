import type { EntityManager } from "typeorm"
import { ProductMonth } from "../read-models/entities/product-month"
import { type Own, ownRows } from "./own"

/** More than somebody reads. */
const MOST = 20

export interface OwnProduct {
  /** Null where the goods of a line are not known any more. */
  product_id: string | null
  turnover: number
  quantity: number
  orders: number
}

/** What sold best in a pesantren's months, by turnover. */
export async function readOwnProducts(
  manager: EntityManager,
  own: Own
): Promise<OwnProduct[]> {
  const rows = await ownRows(manager, ProductMonth, own)
    .select("s.product_id", "product_id")
    .addSelect("sum(s.amount)", "turnover")
    .addSelect("sum(s.quantity)", "quantity")
    .addSelect("sum(s.orders)", "orders")
    .groupBy("s.product_id")
    .orderBy("turnover", "DESC")
    .addOrderBy("s.product_id", "ASC")
    .limit(MOST)
    .getRawMany<Record<keyof OwnProduct, string>>()
  return rows.map(({ product_id, turnover, quantity, orders }) => ({
    product_id: product_id === "" ? null : product_id,
    ...{ turnover: Number(turnover), quantity: Number(quantity) },
    orders: Number(orders),
  }))
}
