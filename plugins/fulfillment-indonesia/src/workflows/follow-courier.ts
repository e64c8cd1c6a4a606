import type { MedusaContainer } from "@medusajs/framework/types"
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
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { COURIER_EVENTS, type Followed, noteTruth } from "./note-truth"

export type FollowCourierInput = {
  external_id: string
  /** Whether it is asked because its time came, and not because something is new. */
  by_clock?: boolean
}

const DEADLINE_MS = 5_000

/** What of a booking is new; null when it is not ours or nothing is new. */
const follow = async (
  container: MedusaContainer,
  { external_id, by_clock = false }: FollowCourierInput
): Promise<Followed | null> => {
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const courier = await service.courier()
  if (!courier) return null
  const find = async (filters: {
    external_id: string | null
    reference?: string
  }) =>
    (
      await service.listCourierBookings(
        { courier: courier.code, ...filters },
        { take: 1 }
      )
    )[0]
  const known = await find({ external_id })
  // Neither is it ours, nor has one of ours no answer yet.
  if (!known && !(await find({ external_id: null }))) return null
  const truth = await courier
    .track(external_id, AbortSignal.timeout(DEADLINE_MS))
    .catch(async () => {
      // Else those that never answer would be the first to be asked each time.
      if (known && by_clock)
        await service.updateCourierBookings({
          ...{ id: known.id, asked_at: new Date() },
        })
      throw fail("courier_failed")
    })
  const { reference } = truth
  const row =
    known ??
    (reference ? await find({ external_id: null, reference }) : undefined)
  if (!row) return null
  const { booking: followed, isNew } = await noteTruth(service, row.id, truth)
  return isNew ? followed : null
}

/**
 * Asks the courier about a booking and writes down what is new. A status never
 * goes backwards, so notices may come in any order and any number. One whose
 * answer was lost is known again by our reference. There is no undo: it stays
 * true. Throws `courier_failed`.
 */
const followCourierStep = createStep(
  "follow-courier",
  async (input: FollowCourierInput, { container }) =>
    new StepResponse(await follow(container, input))
)

/**
 * Brings a booking up to what its courier says. Emits `courier_booking.moved`
 * when something is new. Other plugins run it by its id. Throws `courier_failed`:
 * then it is tried again with the next notice, and by the clock.
 */
export const followCourierWorkflow = createWorkflow(
  "follow-courier",
  (input: FollowCourierInput) => {
    const key = transform(
      input,
      ({ external_id }) => `courier:booking:${external_id}`
    )
    acquireLockStep(
      transform({ key }, (lock) => ({ ...lock, timeout: 15, ttl: 30 }))
    )
    const followed = followCourierStep(input)
    releaseLockStep({ key })
    when("is-new", followed, (found) => found !== null).then(() =>
      emitEventStep({ eventName: COURIER_EVENTS.moved, data: followed })
    )
    return new WorkflowResponse(followed)
  }
)
