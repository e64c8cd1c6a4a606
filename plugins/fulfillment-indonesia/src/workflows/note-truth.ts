import { type CourierStatus, statusAfter } from "../lib/courier-status"
import type { CourierTruth } from "../lib/courier"
import type { CourierModuleService } from "../modules/courier/service"

/**
 * A parcel's way changed, or its tracking number or amount did. Data:
 * `{ id, reference, status, waybill, amount }`, the id being the booking's.
 */
export const COURIER_EVENTS = { moved: "courier_booking.moved" } as const

/** Where a booking stands, as its event tells it. */
export interface Followed {
  id: string
  reference: string
  status: CourierStatus
  waybill: string | null
  amount: number | null
}

/**
 * Writes down what a courier says of a booking; a status never goes backwards.
 * Answers where it stands, and whether anything is new.
 */
export async function noteTruth(
  service: CourierModuleService,
  id: string,
  truth: CourierTruth
): Promise<{ booking: Followed; isNew: boolean }> {
  const row = await service.retrieveCourierBooking(id)
  const was = {
    status: row.status,
    waybill: row.waybill,
    amount: row.amount === null ? null : Number(row.amount),
  }
  const now = {
    status: statusAfter(was.status, truth.status),
    waybill: truth.waybill ?? was.waybill,
    amount: truth.amount ?? was.amount,
  }
  await service.updateCourierBookings({
    ...{ id, ...now, external_id: truth.booking_id, asked_at: new Date() },
    tracking_url: truth.tracking_url ?? row.tracking_url,
  })
  return {
    booking: { id, reference: row.reference, ...now },
    isNew: JSON.stringify(was) !== JSON.stringify(now),
  }
}
