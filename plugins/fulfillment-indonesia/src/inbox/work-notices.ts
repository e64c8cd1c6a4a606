import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  MAX_TRIES,
  pauseAfter,
  type NoticeState,
  type TakenNotice,
} from "../lib/notice-queue"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { followCourierWorkflow } from "../workflows/follow-courier"

/** Notices at once: a courier counts the questions of a key. */
const AT_ONCE = 5

type End = { state: NoticeState; pause: number }

/** How it stands with a notice after a try. */
const endOf = ({ attempts }: TakenNotice, isAnswered: boolean): End => {
  if (isAnswered) return { state: "done", pause: 0 }
  if (attempts >= MAX_TRIES) return { state: "failed", pause: 0 }
  return { state: "waiting", pause: pauseAfter(attempts) }
}

/** Notices of one booking are settled by one look at the truth. */
const byBooking = (notices: TakenNotice[]): Map<string, TakenNotice[]> => {
  const groups = new Map<string, TakenNotice[]>()
  for (const notice of notices)
    groups.set(notice.external_id, [
      ...(groups.get(notice.external_id) ?? []),
      notice,
    ])
  return groups
}

async function isFollowed(
  container: MedusaContainer,
  external_id: string
): Promise<boolean> {
  const { errors } = await followCourierWorkflow(container).run({
    input: { external_id },
    throwOnError: false,
  })
  return errors.length === 0
}

/** Settles the notices of one booking. Answers whether its courier did. */
async function workGroup(
  container: MedusaContainer,
  external_id: string,
  group: TakenNotice[]
): Promise<boolean> {
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  // Of what workers only ever died over nobody is asked again.
  const isSpent = group.every(({ attempts }) => attempts > MAX_TRIES)
  const isAnswered = !isSpent && (await isFollowed(container, external_id))
  const ended = group.map((notice) => ({
    ...notice,
    ...endOf(notice, isAnswered),
  }))
  await service.settleNotices(ended)
  for (const { id, state, pause } of ended) {
    if (state === "failed") logger.warn(`courier.notice_failed ${id}`)
    if (state === "waiting")
      logger.info(`courier.notice_postponed ${id} seconds=${pause}`)
  }
  return isAnswered
}

/**
 * Works on the notices that are due: asks the configured courier about each of
 * their bookings. One without an answer comes again after a pause; a courier that
 * answers none of some is left alone. Two workers never take the same notice.
 */
export async function workNotices(container: MedusaContainer): Promise<void> {
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const courier = await service.courier()
  if (!courier) return
  for (;;) {
    const taken = await service.takeNotices(courier.code, AT_ONCE)
    const answered = await Promise.all(
      [...byBooking(taken)].map(([external_id, group]) =>
        workGroup(container, external_id, group)
      )
    )
    if (!answered.includes(true)) return
  }
}
