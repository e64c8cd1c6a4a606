/** Statements that find parcels which do not arrive; see of-orders. */

/**
 * Parcels that their courier brings back or has lost, while their order still
 * waits for the buyer. Nothing is paid back by itself. What a person has closed
 * is not found again.
 */
export const PARCEL_ASTRAY = `
  select so.id as subject, so.order_id, cast(null as text) as cart_id,
    jsonb_build_object('status', b.status, 'waybill', b.waybill,
      'number', so.number) as facts
  from courier_booking b
  join shop_order so on so.id = b.reference and so.deleted_at is null
    and so.state in ('shipped', 'delivered')
    and so.tracking_number = upper(regexp_replace(b.waybill, '\\s', '', 'g'))
  where b.status in ('return_underway', 'returned', 'lost')
    and b.deleted_at is null and b.updated_at < :before
    and not exists (select 1 from break k
      where k.kind = 'parcel_astray' and k.subject = so.id
        and k.state = 'closed' and k.closed_by is not null
        and k.deleted_at is null)`
