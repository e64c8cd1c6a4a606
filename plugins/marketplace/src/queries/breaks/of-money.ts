/**
 * Statements that find money which belongs nowhere; see of-orders. A payment
 * that is cancelled holds none: what was captured of it was undone.
 */

/** Captured and not paid back, of a payment `p`; whole rupiah. */
const HELD = `(select coalesce(sum(c.amount), 0) from capture c
    where c.payment_id = p.id and c.deleted_at is null)
  - (select coalesce(sum(r.amount), 0) from refund r
    where r.payment_id = p.id and r.deleted_at is null)`

/** Payments that hold money and belong to no order. */
export const CAPTURE_WITHOUT_ORDER = `
  select distinct on (p.id) p.id as subject, cast(null as text) as order_id,
    cpc.cart_id,
    jsonb_build_object('payment_id', p.id, 'provider_id', p.provider_id,
      'amount', ${HELD}) as facts
  from payment p
  left join cart_payment_collection cpc
    on cpc.payment_collection_id = p.payment_collection_id
    and cpc.deleted_at is null
  where p.deleted_at is null and p.canceled_at is null
    and p.captured_at < :before and ${HELD} > 0
    and not exists (select 1 from order_payment_collection opc
      where opc.payment_collection_id = p.payment_collection_id
        and opc.deleted_at is null)
  order by p.id`

/** Captures of an order that are not in its accounts. */
export const CAPTURE_UNBOOKED = `
  select distinct on (c.id) c.id as subject, opc.order_id, oc.cart_id,
    jsonb_build_object('payment_id', p.id, 'capture_id', c.id,
      'amount', c.amount, 'currency_code', p.currency_code) as facts
  from capture c
  join payment p on p.id = c.payment_id and p.deleted_at is null
    and p.canceled_at is null
  join order_payment_collection opc
    on opc.payment_collection_id = p.payment_collection_id
    and opc.deleted_at is null
  join "order" o on o.id = opc.order_id and o.deleted_at is null
  left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
  where c.deleted_at is null and c.created_at < :before
    and not exists (select 1 from order_transaction t
      where t.order_id = opc.order_id and t.reference = 'capture'
        and t.reference_id = c.id and t.deleted_at is null)
  order by c.id`

/**
 * Money of cancelled orders that was neither paid back nor is owed: a gateway
 * refused when the order was cancelled in the dashboard, which books the money
 * as paid back all the same; or it was captured while somebody cancelled.
 */
export const CANCELLED_HOLDS_MONEY = `
  select * from (
    select distinct on (p.id) p.id as subject, o.id as order_id, oc.cart_id,
      jsonb_build_object('payment_id', p.id, 'provider_id', p.provider_id,
        'amount', ${HELD} - (select coalesce(sum(r.amount), 0)
          from refund_obligation r
          where r.payment_id = p.id and r.refund_id is null
            and r.deleted_at is null)) as facts
    from "order" o
    join order_payment_collection opc
      on opc.order_id = o.id and opc.deleted_at is null
    join payment p on p.payment_collection_id = opc.payment_collection_id
      and p.deleted_at is null and p.canceled_at is null
      and (p.captured_at is null or p.captured_at < :before)
    left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
    where o.status = 'canceled' and o.canceled_at < :before
      and o.deleted_at is null
    order by p.id) held
  where cast(held.facts ->> 'amount' as numeric) > 0`

/** What gateways told of, that a person has to look at. */
export const GATEWAY_EVENT_FAILED = `
  select e.id as subject, cast(null as text) as order_id,
    cast(null as text) as cart_id,
    jsonb_build_object('provider', e.provider, 'kind', e.kind,
      'reference', e.reference, 'error', e.error) as facts
  from inbox_event e
  where e.state in ('failed', 'dead') and e.deleted_at is null
    and e.updated_at < :before`

/** Money for an order that is gone, which neither revived it nor is owed back. */
export const LATE_MONEY_OPEN = `
  select l.id as subject, l.order_id, cast(null as text) as cart_id,
    jsonb_build_object('amount', l.amount, 'source', l.source,
      'hindrance', l.hindrance) as facts
  from late_receipt l
  where l.state = 'open' and l.deleted_at is null and l.created_at < :before`

/** Money on a bank statement that nobody has said anything about for a day. */
export const STATEMENT_ROW_UNMATCHED = `
  select s.id as subject, cast(null as text) as order_id,
    cast(null as text) as cart_id,
    jsonb_build_object('amount', s.amount, 'booked_on', s.booked_on) as facts
  from statement_row s
  where s.deleted_at is null
    and s.created_at < least(:before, now() - interval '1 day')
    and not exists (select 1 from row_match m
      where m.row_id = s.id and m.state = 'standing' and m.deleted_at is null)`
