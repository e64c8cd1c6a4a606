import type { EntityManager } from "typeorm"
import { SCHEMA } from "./roles"

/** What models by months are made of: rows of sales, what happened to parts, hours of purchases. */
type Source = "sale" | "event" | "order"

/** Models whose rows have a month, and are as many as the sales. */
const SOURCE_OF: Record<string, Source> = {
  ...{ sale_entry: "sale", product_month: "sale", category_entry: "sale" },
  ...{ sales_month: "sale", buyer_month: "sale" },
  ...{ part_month: "event", order_hour: "order" },
}

/** A month of a source that is not what it was at the last refresh. */
interface Change {
  source: Source
  /** Its first day, `2026-11-01`. */
  month: string
  /** How many rows there are now; null for none. */
  rows: string | null
  /** A number made of all that stands in them. */
  mark: string | null
}

/** What to make anew, and what to remember once it is. */
export interface ChangedMonths {
  /** Null for a model that is not made by months. */
  of: (model: string) => string[] | null
  /** Once their models are made: in the same transaction as the last of them. */
  remember: (manager: EntityManager) => Promise<void>
}

/**
 * The months whose sources are others than those that the models were made of:
 * by `month_source`, which says what they are, and `month_mark`, which remembers.
 */
export async function findChangedMonths(
  manager: EntityManager
): Promise<ChangedMonths> {
  const changes = await manager.query<Change[]>(`
    select source, month::text, now.rows, now.mark
    from ${SCHEMA}.month_source now
    full join ${SCHEMA}.month_mark kept using (source, month)
    where (now.rows, now.mark) is distinct from (kept.rows, kept.mark)`)
  return {
    of: (model) => {
      const source = SOURCE_OF[model]
      return source
        ? changes.filter((one) => one.source === source).map((c) => c.month)
        : null
    },
    remember: async (writer) => {
      const values = [JSON.stringify(changes)]
      const changed = `jsonb_to_recordset($1::jsonb)
        as c (source text, month date, rows bigint, mark numeric)`
      await writer.query(
        `delete from ${SCHEMA}.month_mark kept using ${changed}
         where kept.source = c.source and kept.month = c.month`,
        values
      )
      await writer.query(
        `insert into ${SCHEMA}.month_mark (source, month, rows, mark)
         select source, month, rows, mark from ${changed} where rows is not null`,
        values
      )
    },
  }
}
