import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { fail } from "../errors"
import { canCancel, type CourierStatus } from "../lib/courier-status"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { COURIER_EVENTS, type Followed, noteTruth } from "./note-truth"

/** A parcel that nobody need fetch, and what the courier is told of it. */
export type CancelCourierBookingInput = { reference: string; reason: string }

/** Two calls, each a second or two. */
const DEADLINE_MS = 10_000

interface Cancelled {
  /** Where the booking stands; null when there is none. */
  status: CourierStatus | null
  /** What is new of it. */
  moved: Followed | null
}

const cancel = async (
  container: MedusaContainer,
  { reference, reason }: CancelCourierBookingInput
): Promise<Cancelled> => {
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const courier = await service.courier()
  if (!courier) return { status: null, moved: null }
  const [row] = await service.listCourierBookings(
    { courier: courier.code, reference },
    { take: 1 }
  )
  // Without an answer of the courier there is nothing that could be named to it.
  if (!row?.external_id || !canCancel(row.status))
    return { status: row?.status ?? null, moved: null }
  const { id, external_id } = row
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const truth = await courier
    .cancel(external_id, reason, AbortSignal.timeout(DEADLINE_MS))
    .catch((error: unknown) => {
      logger.warn(`courier.not_cancelled ${id}: ${String(error).slice(0, 200)}`)
      throw fail("courier_failed")
    })
  const { booking, isNew } = await noteTruth(service, id, truth)
  const { status } = booking
  if (status !== "cancelled")
    logger.warn(`courier.not_cancelled ${id}: it is ${status}`)
  return { status, moved: isNew ? booking : null }
}

/**
 * Tells the courier not to come, and writes down what it says then. There is no
 * undo: a reference is booked once. Throws `courier_failed`.
 */
const cancelCourierBookingStep = createStep(
  "cancel-courier-booking",
  async (input: CancelCourierBookingInput, { container }) =>
    new StepResponse(await cancel(container, input))
)

/**
 * A parcel need not be fetched any more. Answers where its booking stands then,
 * which may be on its way all the same; null when nothing was booked or no
 * courier is configured. What was fetched, is at its end or got no answer yet is
 * left as it is. Emits `courier_booking.moved` when something is new. Safe to
 * repeat. Other plugins run it by its id. Throws `courier_failed`.
 */
export const cancelCourierBookingWorkflow = createWorkflow(
  "cancel-courier-booking",
  (input: CancelCourierBookingInput) => {
    const key = transform(input, ({ reference }) => `courier:${reference}`)
    acquireLockStep(
      transform({ key }, (lock) => ({ ...lock, timeout: 15, ttl: 30 }))
    )
    const cancelled = cancelCourierBookingStep(input)
    releaseLockStep({ key })
    when("is-new", cancelled, ({ moved }) => moved !== null).then(() =>
      emitEventStep({
        eventName: COURIER_EVENTS.moved,
        data: transform(cancelled, ({ moved }) => moved),
      })
    )
    return new WorkflowResponse(transform(cancelled, ({ status }) => status))
  }
)
