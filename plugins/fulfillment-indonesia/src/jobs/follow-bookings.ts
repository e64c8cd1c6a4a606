import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { findDueBookings, findStaleBookings } from "../queries/find-bookings"
import { followCourierWorkflow } from "../workflows/follow-courier"
import { giveUpBookingsWorkflow } from "../workflows/give-up-bookings"

/** Questions at once: a courier counts those of a key. */
const AT_ONCE = 5
/** Questions of one run; the rest are asked by the next. */
const MOST = 200

/**
 * Asks about some bookings at once. One without an answer is told and asked
 * again when its time comes. Answers how many were answered, and are new.
 */
async function ask(
  container: MedusaContainer,
  bookings: { id: string; external_id: string }[]
) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const told = await Promise.all(
    bookings.map(async ({ id, external_id }) => {
      const { result, errors } = await followCourierWorkflow(container).run({
        input: { external_id, by_clock: true },
        throwOnError: false,
      })
      if (errors.length > 0) logger.warn(`courier.not_followed ${id}`)
      return { isAnswered: errors.length === 0, isNew: !!result }
    })
  )
  return {
    answered: told.filter(({ isAnswered }) => isAnswered).length,
    moved: told.filter(({ isNew }) => isNew).length,
  }
}

/** Asks about all that are due; a courier that answers none of some is left alone. */
async function askAll(
  container: MedusaContainer,
  due: { id: string; external_id: string }[]
) {
  const all = { answered: 0, moved: 0 }
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const { answered, moved } = await ask(
      container,
      due.slice(from, from + AT_ONCE)
    )
    all.answered += answered
    all.moved += moved
    if (answered === 0) break
  }
  return all
}

async function giveUp(container: MedusaContainer, ids: string[]) {
  if (ids.length === 0) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { result } = await giveUpBookingsWorkflow(container).run({
    input: { ids },
  })
  for (const { id, status } of result)
    logger.warn(`courier.given_up ${id}: it is ${status}`)
}

/**
 * Every ten minutes, because a courier's notice may be lost: asks it about open
 * bookings by `lib/booking-clock`, and gives up those that are too old. What is
 * new is written by the workflow that notices run too, so it is safe to run
 * twice. Does nothing while no courier is configured.
 */
export default async function followBookings(container: MedusaContainer) {
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const courier = await service.courier()
  if (!courier) return
  await container
    .resolve(Modules.LOCKING)
    .execute("follow-bookings", async () => {
      const now = new Date()
      const moment = { courier: courier.code, now, limit: MOST }
      const due = await findDueBookings(container, moment)
      const { answered, moved } = await askAll(container, due)
      await giveUp(container, await findStaleBookings(container, moment))
      if (due.length > 0)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .info(
            `courier.followed moved=${moved} answered=${answered} due=${due.length} ms=${Date.now() - now.getTime()}`
          )
    })
}

export const config = {
  name: "follow-bookings",
  schedule: "*/10 * * * *",
}
