import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { loadBooking } from "../queries/load-booking"
import { runByName } from "./run-by-name"

/** Of the fulfillment plugin (docs/decisions/0006). */
const CANCEL_COURIER_BOOKING = "cancel-courier-booking"

/** What the courier's people read; nothing that ours wrote. */
const REASON = "Pesanan dibatalkan"

const Status = z.string().nullable()

/**
 * Tells the courier that a part of an order need not be fetched. Answers where
 * its booking stands then; null when nothing was booked, or no courier is
 * configured. Safe to repeat. Throws `courier_failed`.
 */
export async function cancelBooking(
  container: MedusaContainer,
  id: string
): Promise<string | null> {
  if (!(await loadBooking(container, id))) return null
  return Status.parse(
    await runByName(container, CANCEL_COURIER_BOOKING, {
      ...{ reference: id, reason: REASON },
    })
  )
}
