import type { BreakKind } from "../../lib/breaks"

/**
 * Statements that find parcels which do not arrive, or go where they should not;
 * see of-orders.
 */

/** What a person has closed about a part `so` is not found again. */
const notClosed = (kind: BreakKind) => `not exists (select 1 from break k
      where k.kind = '${kind}' and k.subject = so.id
        and k.state = 'closed' and k.closed_by is not null
        and k.deleted_at is null)`

/**
 * Parcels that their courier brings back or has lost, while their order still
 * waits for the buyer. Nothing is paid back by itself.
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
    and ${notClosed("parcel_astray")}`

/**
 * Cancelled parts whose courier still comes, or has come: the event was lost,
 * the courier did not answer, or was faster. By the end of the part and not by
 * the booking's last change, which each try is.
 */
export const BOOKING_STANDS = `
  select so.id as subject, so.order_id, cast(null as text) as cart_id,
    jsonb_build_object('status', b.status, 'waybill', b.waybill,
      'number', so.number) as facts
  from courier_booking b
  join shop_order so on so.id = b.reference and so.deleted_at is null
    and so.state = 'cancelled' and so.ended_at < :before
  where b.status not in ('cancelled', 'return_underway', 'returned')
    and b.deleted_at is null
    and ${notClosed("booking_stands")}`
