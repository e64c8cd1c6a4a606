import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { fail } from "../errors"
import type { BookingRequest } from "../lib/courier"
import { packed } from "../lib/weight"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { findCourierArea } from "./find-courier-area"
import { COURIER_EVENTS, type Followed, noteTruth } from "./note-truth"

type Contact = Omit<BookingRequest["origin"], "area_id"> & {
  district_code: string
}

/** A parcel that shall be fetched; places by their kecamatan. */
export type BookCourierInput = Pick<
  BookingRequest,
  "reference" | "courier" | "pieces" | "insured"
> & { origin: Contact; destination: Contact }

/** People wait for it at a button, not at every page. */
const DEADLINE_MS = 10_000

/**
 * Writes a parcel down, has it fetched, and writes down what the courier says;
 * the same reference twice answers the first booking. What got no answer stays
 * `asked`, and is asked again under the same reference, of which the courier
 * keeps one booking. There is no undo: a courier that was called is told not to
 * come by `cancel-courier-booking`, so this comes last in a workflow. Throws `courier_off`,
 * `courier_area_unknown`, `courier_failed`.
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
    if (known?.external_id) {
      const { id, waybill } = known
      return new StepResponse({ id, waybill, moved: null as Followed | null })
    }
    const signal = AbortSignal.timeout(DEADLINE_MS)
    const [from, to] = await Promise.all(
      [input.origin, input.destination].map(({ district_code: code }) =>
        findCourierArea(container, { courier, code, signal }).catch(() => null)
      )
    )
    if (!from || !to) throw fail("courier_area_unknown")
    const { id } =
      known ??
      (await service.createCourierBookings({
        ...{ courier: courier.code, reference, status: "asked" },
      }))
    const truth = await courier
      .book(
        {
          ...input,
          pieces: packed(input.pieces),
          origin: { ...input.origin, area_id: from },
          destination: { ...input.destination, area_id: to },
        },
        signal
      )
      .catch((error: unknown) => {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`courier.not_booked ${id}: ${String(error).slice(0, 200)}`)
        throw fail("courier_failed")
      })
    const { booking } = await noteTruth(service, id, truth)
    return new StepResponse({ id, waybill: booking.waybill, moved: booking })
  }
)

/**
 * Tells the configured courier to fetch a parcel. Answers the booking's id and
 * its tracking number, which may still be to come; emits `courier_booking.moved`
 * once it is booked. Other plugins run it by its id. Throws `courier_off`,
 * `courier_area_unknown`, `courier_failed`.
 */
export const bookCourierWorkflow = createWorkflow(
  "book-courier",
  (input: BookCourierInput) => {
    const key = transform(input, ({ reference }) => `courier:${reference}`)
    acquireLockStep(
      transform({ key }, (lock) => ({ ...lock, timeout: 15, ttl: 30 }))
    )
    const booked = bookCourierStep(input)
    releaseLockStep({ key })
    when("is-booked-now", booked, ({ moved }) => moved !== null).then(() =>
      emitEventStep({
        eventName: COURIER_EVENTS.moved,
        data: transform(booked, ({ moved }) => moved),
      })
    )
    return new WorkflowResponse(
      transform(booked, ({ id, waybill }) => ({ id, waybill }))
    )
  }
)
