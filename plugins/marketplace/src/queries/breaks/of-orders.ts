import { IS_BEING_SHIPPED } from "./of-shipping"

/**
 * Statements that find orders which a crash left half made. Each answers
 * `subject, order_id, cart_id, facts`; `:before` is the time until which
 * nothing is at work any more (see `settledBefore`).
 */

/** An order that stands, that no one is at work on. */
const STANDS = `o.deleted_at is null and o.status = 'pending'
  and not o.is_draft_order and o.created_at < :before`

const CART = `join order_cart oc on oc.order_id = o.id and oc.deleted_at is null`

/** Parts of an order that still hold, or will hold, its stock. */
const HOLDING = `('waiting_payment', 'to_process', 'processing')`

/**
 * Orders that belong to no cart. Its cart is known when the crash came after
 * the payment's link. One without any link was never touched after the first
 * write: what an administrator makes of a draft was.
 */
export const ORDER_WITHOUT_CART = `
  select distinct on (o.id) o.id as subject, o.id as order_id, cpc.cart_id,
    jsonb_build_object(
      'payment_collection_id', opc.payment_collection_id,
      'is_cart_free', cpc.cart_id is not null and not exists (
        select 1 from order_cart other
        where other.cart_id = cpc.cart_id and other.deleted_at is null)) as facts
  from "order" o
  left join order_payment_collection opc
    on opc.order_id = o.id and opc.deleted_at is null
  left join cart_payment_collection cpc
    on cpc.payment_collection_id = opc.payment_collection_id
    and cpc.deleted_at is null
  where ${STANDS} and o.version = 1
    and not exists (select 1 from order_cart oc
      where oc.order_id = o.id and oc.deleted_at is null)
    and (cpc.cart_id is not null or (opc.order_id is null
      and o.updated_at < o.created_at + interval '2 seconds'))
  order by o.id`

/**
 * Carts that are said to be completed and have no order: their buyers could
 * neither see one nor go on.
 */
export const CART_WITHOUT_ORDER = `
  select c.id as subject, cast(null as text) as order_id, c.id as cart_id,
    cast('{}' as jsonb) as facts
  from cart c
  where c.deleted_at is null and c.completed_at < :before
    and not exists (select 1 from order_cart oc
      where oc.cart_id = c.id and oc.deleted_at is null)`

/**
 * Orders that cost something, for which no payment stands and none is awaited,
 * or whose payment is not linked to them.
 */
export const ORDER_WITHOUT_PAYMENT = `
  select distinct on (o.id) o.id as subject, o.id as order_id, oc.cart_id,
    jsonb_build_object('payment_collection_id', pc.id) as facts
  from "order" o ${CART}
  join cart_payment_collection cpc
    on cpc.cart_id = oc.cart_id and cpc.deleted_at is null
  join payment_collection pc
    on pc.id = cpc.payment_collection_id and pc.deleted_at is null
    and pc.amount > 0
  where ${STANDS}
    and not exists (
      select 1 from order_payment_collection opc
      where opc.order_id = o.id and opc.deleted_at is null and (
        exists (select 1 from payment p
          where p.payment_collection_id = opc.payment_collection_id
            and p.canceled_at is null and p.deleted_at is null)
        or exists (select 1 from payment_session s
          where s.payment_collection_id = opc.payment_collection_id
            and s.status = 'pending_authorization' and s.deleted_at is null)))
    and not exists (select 1 from shop_order so
      where so.order_id = o.id and so.deleted_at is null
        and so.state not in ${HOLDING})
  order by o.id, pc.created_at desc`

/** Parts whose goods have left. */
const SENT = `('shipped', 'delivered', 'completed', 'return_requested',
  'returning', 'returned')`

/** What an order must hold of each item of stock; without what has left, or is leaving. */
const MUST_HOLD = `
  from "order" o ${CART}
  join order_item oi on oi.order_id = o.id and oi.version = o.version
    and oi.deleted_at is null and oi.quantity > oi.fulfilled_quantity
  join order_line_item li on li.id = oi.item_id and li.deleted_at is null
  join product_variant v on v.id = li.variant_id and v.manage_inventory
    and v.deleted_at is null
  join product_variant_inventory_item vi on vi.variant_id = v.id
    and vi.deleted_at is null
  where ${STANDS}
    and not exists (select 1 from reservation_item r
      where r.line_item_id = li.id
        and r.inventory_item_id = vi.inventory_item_id and r.deleted_at is null)
    and not ${IS_BEING_SHIPPED}
    and not exists (select 1 from shop_order_line sl
      join shop_order so on so.id = sl.shop_order_id and so.deleted_at is null
      where sl.line_item_id = li.id and sl.deleted_at is null
        and so.state not in ${HOLDING})`

/** Orders with goods of managed stock for which nothing is reserved. */
export const ORDER_WITHOUT_RESERVATION = `
  select o.id as subject, o.id as order_id, min(oc.cart_id) as cart_id,
    jsonb_build_object('line_item_ids', jsonb_agg(distinct li.id)) as facts
  ${MUST_HOLD}
  group by o.id`

/**
 * What has to be reserved for one order, one row a line and item of stock, with
 * the places that its sales channel sells from, the fullest first.
 */
export const MISSING_RESERVATIONS = `
  select li.id as line_item_id, vi.inventory_item_id, v.allow_backorder,
    (oi.quantity - oi.fulfilled_quantity) * vi.required_quantity as quantity,
    (select array_agg(il.location_id
        order by il.stocked_quantity - il.reserved_quantity desc, il.location_id)
      from inventory_level il
      join sales_channel_stock_location sl
        on sl.stock_location_id = il.location_id and sl.deleted_at is null
        and sl.sales_channel_id = o.sales_channel_id
      where il.inventory_item_id = vi.inventory_item_id
        and il.deleted_at is null) as location_ids
  ${MUST_HOLD} and o.id = :order_id
  order by li.id, vi.inventory_item_id`

/** Orders that have no parts: a crash came between, or they are older than this plugin. */
export const ORDER_WITHOUT_PARTS = `
  select distinct on (o.id) o.id as subject, o.id as order_id, oc.cart_id,
    jsonb_build_object(
      'is_fresh', o.created_at > now() - interval '1 day') as facts
  from "order" o ${CART}
  where o.deleted_at is null and o.status <> 'canceled'
    and not o.is_draft_order and o.created_at < :before
    and not exists (select 1 from shop_order so
      where so.order_id = o.id and so.deleted_at is null)
  order by o.id`

/**
 * Cancelled orders, and parts of orders that go on that are cancelled or have
 * left, whose stock is still reserved. An order whose parts are all cancelled while it stands is
 * none of these: its money decides what becomes of it.
 */
export const CANCELLED_HOLDS_STOCK = `
  select o.id as subject, o.id as order_id, min(oc.cart_id) as cart_id,
    jsonb_build_object('line_item_ids', jsonb_agg(distinct r.line_item_id)) as facts
  from reservation_item r
  join order_item oi on oi.item_id = r.line_item_id and oi.deleted_at is null
  join "order" o on o.id = oi.order_id and o.version = oi.version
    and o.deleted_at is null
  left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
  left join shop_order_line sl
    on sl.line_item_id = r.line_item_id and sl.deleted_at is null
  left join shop_order so on so.id = sl.shop_order_id and so.deleted_at is null
  where r.deleted_at is null and (
    (o.status = 'canceled' and o.canceled_at < :before)
    or (so.state in ${SENT} and so.shipped_at < :before)
    or (o.status = 'pending' and so.state = 'cancelled'
      and so.ended_at < :before
      and exists (select 1 from shop_order other
        where other.order_id = o.id and other.deleted_at is null
          and other.state <> 'cancelled')))
  group by o.id`

/**
 * Completions of carts that never came to an end. The engine keeps such a row
 * for ever; one that was looked at once is not found again.
 */
export const CHECKOUT_UNFINISHED = `
  select w.id as subject, oc.order_id,
    w.context #>> '{data,payload,id}' as cart_id,
    jsonb_build_object('transaction_id', w.transaction_id, 'state', w.state)
      as facts
  from workflow_execution w
  left join order_cart oc on oc.cart_id = w.context #>> '{data,payload,id}'
    and oc.deleted_at is null
  where w.workflow_id = 'complete-cart' and w.deleted_at is null
    and w.state not in ('done', 'failed', 'reverted')
    and w.created_at < :before
    and not exists (select 1 from break b
      where b.kind = 'checkout_unfinished' and b.subject = w.id
        and b.state in ('repaired', 'closed') and b.deleted_at is null)`
