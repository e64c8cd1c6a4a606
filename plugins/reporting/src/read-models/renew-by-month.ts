import { SCHEMA } from "./roles"

/** Models whose rows have a month, and are as many as the sales. */
export const BY_MONTH: readonly string[] = [
  ...["sale_entry", "product_month", "category_entry", "sales_month"],
  ...["part_month", "order_hour", "buyer_month"],
]

/** How many rows a month has, and a number made of all that stands in them. */
const marks = (rows: string) => `
  select month, count(*) as rows, sum(hash_record_extended(one, 0)) as mark
  from ${rows} one group by month`

/**
 * Statements that make a model of `BY_MONTH` anew, in the transaction of a
 * refresh: its view says what is, and the months that are not so in its table
 * are written over. Months of long ago hardly ever change, and PostgreSQL's own
 * concurrent refresh sorts and compares all rows, which takes longer than to
 * find out what they are.
 */
export const renewByMonth = (name: string): string[] => [
  `create temporary table ${name}_fresh on commit drop as
   select * from ${SCHEMA}.${name}_now`,
  `create temporary table ${name}_changed on commit drop as
   select coalesce(fresh.month, kept.month) as month
   from (${marks(`${name}_fresh`)}) fresh
   full join (${marks(`${SCHEMA}.${name}`)}) kept on kept.month = fresh.month
   where (fresh.rows, fresh.mark) is distinct from (kept.rows, kept.mark)`,
  `delete from ${SCHEMA}.${name}
   where month in (select month from ${name}_changed)`,
  `insert into ${SCHEMA}.${name} select * from ${name}_fresh
   where month in (select month from ${name}_changed)`,
]
