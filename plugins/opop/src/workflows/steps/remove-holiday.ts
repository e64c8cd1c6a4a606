import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { LISTING_MODULE } from "../../modules/listing"

/** Takes a holiday back; undo brings it back. Throws `row_not_found`. */
export const removeHolidayStep = createStep(
  "remove-holiday",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const [holiday] = await service.listShopHolidays({ id }, { take: 1 })
    if (!holiday) throw failAccess("row_not_found")
    await service.softDeleteShopHolidays([id])
    const { pesantren_id, starts_on, ends_on } = holiday
    return new StepResponse({ id, pesantren_id, starts_on, ends_on }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(LISTING_MODULE).restoreShopHolidays([id])
  }
)
