import type { Condition } from "@pasar-santri/opop/lib/territory-sql"
import type { Counted } from "../lib/counted"

/** When it happened to `o`; null where it did not. As docs/reports.md counts. */
const MOMENTS: Readonly<Record<Counted["as"], string>> = {
  delivered: "o.delivered_at",
  shipped: "case when o.paid_at is not null then o.shipped_at end",
  cancelled: `case when o.state = 'cancelled' and o.paid_at is not null
    then o.ended_at end`,
  returned: `case when o.state in ('cancelled', 'returned')
    and o.delivered_at is not null then o.ended_at end`,
  complained: `(select min(e.at) from shop_order_event e
    where e.shop_order_id = o.id and e.to_state = 'return_requested'
      and e.from_state is distinct from 'return_requested'
      and e.deleted_at is null)`,
}

/** The condition that a shop order `o` is one of those that a figure counts. */
export const isCounted = ({ as, from, to }: Counted): Condition => ({
  sql: `${MOMENTS[as]} <@ tstzrange(?::timestamp at time zone 'Asia/Jakarta',
    (?::timestamp + interval '1 month') at time zone 'Asia/Jakarta')`,
  bindings: [`${from}-01`, `${to}-01`],
})
