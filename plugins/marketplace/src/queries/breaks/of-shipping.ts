/**
 * The fulfilment `f` that was made for a part `so` of an order. It carries the
 * part's id before Medusa links it to the order.
 */
const FULFILLED = `
  join fulfillment_item fi on fi.line_item_id = sl.line_item_id
    and fi.deleted_at is null
  join fulfillment f on f.id = fi.fulfillment_id and f.deleted_at is null
    and f.canceled_at is null and f.metadata ->> 'shop_order_id' = so.id`

/** Lines `li` whose part is being shipped: their stock may have left. */
export const IS_BEING_SHIPPED = `exists (select 1 from shop_order_line sl
    join shop_order so on so.id = sl.shop_order_id and so.deleted_at is null
    ${FULFILLED}
    where sl.line_item_id = li.id and sl.deleted_at is null)`

/**
 * Parts that have not left, with a fulfilment that a crash left half made; see
 * of-orders. Medusa makes it, takes its stock, and only then links it, counts
 * it in the order and drops its reservations, all at once. So its stock was
 * taken (`forward`) when one of the three is done, and was not (`back`) when
 * its counters are older than it is. Else the rows do not tell (`unknown`).
 */
export const SHIPPING_HALF_MADE = `
  select subject, order_id, cart_id, jsonb_build_object(
    'fulfillment_id', fulfillment_id, 'items', items,
    'is_linked', is_linked, 'is_counted', is_counted, 'is_reserved', is_reserved,
    'way', case
      when is_linked or is_counted or not (is_reserved and has_stock)
        then 'forward'
      when is_untouched then 'back'
      else 'unknown' end) as facts
  from (
    select so.id as subject, so.order_id, min(oc.cart_id) as cart_id,
      f.id as fulfillment_id,
      jsonb_agg(distinct jsonb_build_object(
        'id', sl.line_item_id, 'quantity', sl.quantity)) as items,
      exists (select 1 from order_fulfillment link
        where link.fulfillment_id = f.id and link.deleted_at is null)
        as is_linked,
      bool_and(oi.fulfilled_quantity > 0) as is_counted,
      bool_or(exists (select 1 from reservation_item r
        where r.line_item_id = sl.line_item_id and r.deleted_at is null))
        as is_reserved,
      bool_or(fi.inventory_item_id is not null) as has_stock,
      not bool_or(exists (select 1 from inventory_level il
        where il.inventory_item_id = fi.inventory_item_id
          and il.updated_at >= f.created_at and il.deleted_at is null))
        as is_untouched
    from shop_order so
    join shop_order_line sl
      on sl.shop_order_id = so.id and sl.deleted_at is null
    ${FULFILLED}
    join "order" o on o.id = so.order_id and o.deleted_at is null
    join order_item oi on oi.item_id = sl.line_item_id
      and oi.version = o.version and oi.deleted_at is null
    left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
    where so.deleted_at is null and so.state in ('to_process', 'processing')
      and f.created_at < :before
    group by so.id, so.order_id, f.id, f.created_at) made
  where not (is_linked and is_counted) or is_reserved`
