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
import { statusAfter, type CourierStatus } from "../lib/courier-status"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"

/**
 * A parcel's way changed, or its tracking number or amount did. Data:
 * `{ id, reference, status, waybill, amount }`, the id being the booking's.
 */
export const COURIER_EVENTS = { moved: "courier_booking.moved" } as const

export type FollowCourierInput = { external_id: string }

type Followed = {
  id: string
  reference: string
  status: CourierStatus
  waybill: string | null
  amount: number | null
}

const DEADLINE_MS = 5_000

/**
 * Asks the courier about a booking and writes down what is new. A status never
 * goes backwards, so notices may come in any order and any number. There is no
 * undo: it stays true. Null when the booking is not ours or nothing is new.
 * Throws `courier_failed`.
 */
const followCourierStep = createStep(
  "follow-courier",
  async ({ external_id }: FollowCourierInput, { container }) => {
    const service: CourierModuleService = container.resolve(COURIER_MODULE)
    const courier = await service.courier()
    const [booking] = await service.listCourierBookings(
      { external_id, courier: courier?.code ?? "" },
      { take: 1 }
    )
    if (!courier || !booking) return new StepResponse<Followed | null>(null)
    const truth = await courier
      .track(external_id, AbortSignal.timeout(DEADLINE_MS))
      .catch(() => {
        throw fail("courier_failed")
      })
    const was = {
      status: booking.status,
      waybill: booking.waybill,
      amount: booking.amount === null ? null : Number(booking.amount),
    }
    const now = {
      status: statusAfter(was.status, truth.status),
      waybill: truth.waybill ?? was.waybill,
      amount: truth.amount ?? was.amount,
    }
    const { id, reference } = booking
    await service.updateCourierBookings({
      ...{ id, ...now, asked_at: new Date() },
      tracking_url: truth.tracking_url ?? booking.tracking_url,
    })
    const isNew = JSON.stringify(was) !== JSON.stringify(now)
    return new StepResponse<Followed | null>(
      isNew ? { id, reference, ...now } : null
    )
  }
)

/**
 * Brings a booking up to what its courier says. Emits `courier_booking.moved`
 * when something is new. Throws `courier_failed`: then it is tried again with
 * the next notice.
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
