import type { MedusaContainer } from "@medusajs/framework/types"
import { dueSlots, givenUpUntil, OPEN_STATUSES } from "../lib/booking-clock"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"

interface Moment {
  /** Whose bookings. */
  courier: string
  now: Date
  limit: number
}

/** What the courier has named: of the rest nobody can ask it. */
const openOf = (courier: string) => ({
  ...{ courier, status: [...OPEN_STATUSES], given_up_at: null },
  external_id: { $ne: null },
})

/** Open bookings that the courier is asked about now, the longest waiting first. */
export async function findDueBookings(
  container: MedusaContainer,
  { courier, now, limit }: Moment
): Promise<{ id: string; external_id: string }[]> {
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const rows = await service.listCourierBookings(
    {
      ...openOf(courier),
      $or: dueSlots(now).map(({ made_after, made_until, asked_until }) => ({
        created_at: { $gt: made_after, $lte: made_until },
        asked_at: { $lte: asked_until },
      })),
    },
    {
      ...{ select: ["id", "external_id"], take: limit },
      order: { asked_at: "ASC" },
    }
  )
  return rows.flatMap(({ id, external_id }) =>
    external_id ? [{ id, external_id }] : []
  )
}

/** Open bookings that are too old to be asked about, the oldest first. */
export async function findStaleBookings(
  container: MedusaContainer,
  { courier, now, limit }: Moment
): Promise<string[]> {
  const service: CourierModuleService = container.resolve(COURIER_MODULE)
  const rows = await service.listCourierBookings(
    { ...openOf(courier), created_at: { $lte: givenUpUntil(now) } },
    { select: ["id"], order: { created_at: "ASC" }, take: limit }
  )
  return rows.map(({ id }) => id)
}
