/** An order that stands has all that it needs; stock is counted right. */
export const HALF_DONE = `
  select 'no cart' as fault, o.id from "order" o
    where o.status = 'pending' and o.deleted_at is null and not exists
      (select 1 from order_cart oc where oc.order_id = o.id and oc.deleted_at is null)
  union all
  select 'no payment', o.id from "order" o
    where o.status = 'pending' and o.deleted_at is null and not exists
      (select 1 from order_payment_collection opc
        join payment_session s on s.payment_collection_id = opc.payment_collection_id
          and s.status in ('pending_authorization', 'authorized', 'captured')
        where opc.order_id = o.id and opc.deleted_at is null)
  union all
  select 'no reservation', o.id from "order" o
    join order_item oi on oi.order_id = o.id and oi.version = o.version
    where o.status = 'pending' and o.deleted_at is null and not exists
      (select 1 from reservation_item r
        where r.line_item_id = oi.item_id and r.deleted_at is null)
      and not exists (select 1 from fulfillment_item fi
        join fulfillment f on f.id = fi.fulfillment_id and f.canceled_at is null
        where fi.line_item_id = oi.item_id and f.deleted_at is null)
  union all
  select 'no parts', o.id from "order" o
    where o.status = 'pending' and o.deleted_at is null and not exists
      (select 1 from shop_order so where so.order_id = o.id and so.deleted_at is null)
  union all
  select 'two orders', min(oc.order_id) from order_cart oc
    join "order" o on o.id = oc.order_id and o.status = 'pending'
    where oc.deleted_at is null group by oc.cart_id having count(*) > 1
  union all
  select 'reserved for nobody', r.id from reservation_item r
    where r.deleted_at is null and not exists
      (select 1 from order_item oi
        join "order" o on o.id = oi.order_id and o.status = 'pending'
        where oi.item_id = r.line_item_id)
  union all
  select 'counter', il.id from inventory_level il
    where il.reserved_quantity <> coalesce((select sum(r.quantity)
      from reservation_item r
      where r.inventory_item_id = il.inventory_item_id
        and r.location_id = il.location_id and r.deleted_at is null), 0)
  union all
  select 'oversold', il.id from inventory_level il
    where il.reserved_quantity > il.stocked_quantity
  union all
  select 'open break', b.id from break b where b.state in ('open', 'repairing')`
