import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { fail } from "../errors"
import type { BookingRequest } from "../lib/courier"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { findCourierArea } from "./find-courier-area"

type Contact = Omit<BookingRequest["origin"], "area_id"> & {
  district_code: string
}

/** A parcel that shall be fetched; places by their kecamatan. */
export type BookCourierInput = Pick<
  BookingRequest,
  "reference" | "courier" | "pieces"
> & { origin: Contact; destination: Contact }

/** People wait for it at a button, not at every page. */
const DEADLINE_MS = 10_000

/**
 * Books a parcel and writes it down; the same reference twice answers the first
 * booking. There is no undo: a courier that was called is cancelled by people,
 * so this comes last in a workflow. Throws `courier_off`, `courier_area_unknown`,
 * `courier_failed`.
 */
const bookCourierStep = createStep(
  "book-courier",
  async (input: BookCourierInput, { container }) => {
    const service: CourierModuleService = container.resolve(COURIER_MODULE)
    const courier = await service.courier()
    if (!courier) throw fail("courier_off")
    const { reference } = input
    const [known] = await service.listCourierBookings(
      { reference },
      { take: 1 }
    )
    if (known) return new StepResponse({ id: known.id, waybill: known.waybill })
    const signal = AbortSignal.timeout(DEADLINE_MS)
    const [from, to] = await Promise.all(
      [input.origin, input.destination].map(({ district_code: code }) =>
        findCourierArea(container, { courier, code, signal }).catch(() => null)
      )
    )
    if (!from || !to) throw fail("courier_area_unknown")
    const truth = await courier
      .book(
        {
          ...input,
          origin: { ...input.origin, area_id: from },
          destination: { ...input.destination, area_id: to },
        },
        signal
      )
      .catch(() => {
        throw fail("courier_failed")
      })
    const { id, waybill } = await service.createCourierBookings({
      ...{ courier: courier.code, reference, external_id: truth.booking_id },
      ...{ status: truth.status, waybill: truth.waybill },
      ...{ tracking_url: truth.tracking_url, amount: truth.amount },
      asked_at: new Date(),
    })
    return new StepResponse({ id, waybill })
  }
)

/**
 * Tells the configured courier to fetch a parcel. Answers the booking's id and
 * its tracking number, which may still be to come. Other plugins run it by its
 * id. Throws `courier_off`, `courier_area_unknown`, `courier_failed`.
 */
export const bookCourierWorkflow = createWorkflow(
  "book-courier",
  (input: BookCourierInput) => {
    const key = transform(input, ({ reference }) => `courier:${reference}`)
    acquireLockStep(
      transform({ key }, (lock) => ({ ...lock, timeout: 15, ttl: 30 }))
    )
    const booking = bookCourierStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(booking)
  }
)
