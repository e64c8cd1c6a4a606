/** Statements that find stock which is counted wrong; see of-orders. */

/**
 * Reservations for a line of no order and of no cart that is still open. Those
 * that an administrator makes by hand name no line.
 */
export const RESERVATION_WITHOUT_ORDER = `
  select r.id as subject, cast(null as text) as order_id,
    cast(null as text) as cart_id,
    jsonb_build_object('inventory_item_id', r.inventory_item_id,
      'location_id', r.location_id, 'quantity', r.quantity) as facts
  from reservation_item r
  where r.deleted_at is null and r.line_item_id is not null
    and r.created_at < :before
    and not exists (select 1 from order_item oi
      join "order" o on o.id = oi.order_id and o.deleted_at is null
      where oi.item_id = r.line_item_id and oi.deleted_at is null)
    and not exists (select 1 from cart_line_item cl
      join cart c on c.id = cl.cart_id and c.deleted_at is null
        and c.completed_at is null
      where cl.id = r.line_item_id and cl.deleted_at is null)`

/**
 * Counters that are not the sum of what is reserved. Both are written in one
 * transaction, so there is nothing to wait for.
 */
export const RESERVED_DIFFERS = `
  select il.id as subject, cast(null as text) as order_id,
    cast(null as text) as cart_id,
    jsonb_build_object('inventory_item_id', il.inventory_item_id,
      'location_id', il.location_id, 'counted', il.reserved_quantity,
      'reserved', coalesce(held.quantity, 0)) as facts
  from inventory_level il
  left join (select inventory_item_id, location_id, sum(quantity) as quantity
    from reservation_item where deleted_at is null group by 1, 2) held
    on held.inventory_item_id = il.inventory_item_id
    and held.location_id = il.location_id
  where il.deleted_at is null
    and il.reserved_quantity <> coalesce(held.quantity, 0)`
