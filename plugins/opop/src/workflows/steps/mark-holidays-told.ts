import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayOf } from "../../lib/day"
import { LISTING_MODULE } from "../../modules/listing"

/** Holidays that begin or end on one day, at most. */
const BATCH = 500

/**
 * Finds the holidays that began or ended since the last look, and marks them
 * as told. Undo takes the marks back.
 */
export const markHolidaysToldStep = createStep(
  "mark-holidays-told",
  async (_: Record<string, never>, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const today = dayOf(new Date())
    const [begun, ended] = await Promise.all([
      service.listShopHolidays(
        { starts_on: { $lte: today }, begin_told_at: null },
        { take: BATCH }
      ),
      service.listShopHolidays(
        { ends_on: { $lt: today }, end_told_at: null },
        { take: BATCH }
      ),
    ])
    const now = new Date()
    const marks = [
      ...begun.map(({ id }) => ({ id, begin_told_at: now })),
      ...ended.map(({ id }) => ({ id, end_told_at: now })),
    ]
    for (const mark of marks) await service.updateShopHolidays(mark)
    const told = new Map(
      [...begun, ...ended].map(({ id, pesantren_id }) => [
        id,
        { id, pesantren_id },
      ])
    )
    return new StepResponse([...told.values()], {
      begun: begun.map(({ id }) => id),
      ended: ended.map(({ id }) => id),
    })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve(LISTING_MODULE)
    for (const id of done.begun)
      await service.updateShopHolidays({ id, begin_told_at: null })
    for (const id of done.ended)
      await service.updateShopHolidays({ id, end_told_at: null })
  }
)
