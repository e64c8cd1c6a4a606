import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { districtOfPesantren } from "@pasar-santri/opop/queries/district-of-pesantren"
import { fail } from "../../errors"
import { refuseBooking } from "../../lib/refuse-booking"
import { loadBookingFacts } from "../../queries/load-booking"
import { loadPickup } from "../../queries/load-pickup"
import { oneOf } from "../../queries/order-sql"
import { readOrders } from "../../queries/read-orders"
import { runByName } from "../run-by-name"

/** Of the fulfillment plugin (docs/decisions/0006). */
const BOOK_COURIER = "book-courier"

/** A parcel that was booked now. */
type ParcelBooked = {
  id: string
  pesantren_id: string
  area_code: string | null
}

/**
 * Has the courier that priced a part fetch it; null when it was booked before.
 * Without undo: a courier that was called comes until the part is cancelled. Throws
 * `order_not_found`, `order_changed_meanwhile`, what `refuseBooking` and
 * `loadPickup` refuse, and what `book-courier` does.
 */
export const bookParcelStep = createStep(
  "book-parcel",
  async (
    { id, version }: { id: string; version: number | null },
    { container }
  ) => {
    const [row] = await readOrders(container, oneOf(id))
    if (!row) throw fail("order_not_found")
    const facts = await loadBookingFacts(container, row)
    if (facts.booking?.external_id)
      return new StepResponse<ParcelBooked | null>(null)
    const refusal = refuseBooking(facts)
    if (refusal) throw fail(refusal)
    if (!facts.quoted) throw fail("booking_not_quoted")
    if (version !== null && version !== row.version)
      throw fail("order_changed_meanwhile")
    const pickup = await loadPickup(container, row, facts.quoted)
    await runByName(container, BOOK_COURIER, pickup)
    const { pesantren_id } = row
    return new StepResponse<ParcelBooked | null>({
      ...{ id, pesantren_id },
      area_code: await districtOfPesantren(container, pesantren_id),
    })
  }
)
