import type { MedusaContainer } from "@medusajs/framework/types"
import { FETCHED } from "../lib/courier-step"
import { type Booking, isCourierOn, loadBooking } from "../queries/load-booking"
import { runByName } from "./run-by-name"

/** Of the fulfillment plugin (docs/decisions/0006). */
const FOLLOW_COURIER = "follow-courier"

/** Whether asking could change what is done with a part. */
const isSettled = ({ status }: Booking) =>
  status === "cancelled" || (FETCHED as readonly string[]).includes(status)

const isSilence = (fault: unknown) =>
  typeof fault === "object" &&
  fault !== null &&
  "code" in fault &&
  fault.code === "courier_failed"

/**
 * Where the courier says now that the booking of a part is; what is stored once
 * it was fetched or cancelled. Null when it does not answer, has never named
 * the booking, or is not configured any more. Safe to repeat. Throws what
 * `follow-courier` throws but `courier_failed`.
 */
export async function askCourier(
  container: MedusaContainer,
  { id, booking }: { id: string; booking: Booking }
): Promise<Booking | null> {
  if (isSettled(booking)) return booking
  const { external_id } = booking
  if (!external_id || !(await isCourierOn(container))) return null
  try {
    await runByName(container, FOLLOW_COURIER, { external_id })
  } catch (fault) {
    if (isSilence(fault)) return null
    throw fault
  }
  return loadBooking(container, id)
}
