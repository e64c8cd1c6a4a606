import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"

export type GiveUpBookingsInput = { ids: string[] }

/** Notes that nobody asks about some bookings any more. Undo takes the note off. */
const giveUpBookingsStep = createStep(
  "give-up-bookings",
  async ({ ids }: GiveUpBookingsInput, { container }) => {
    const service: CourierModuleService = container.resolve(COURIER_MODULE)
    const given_up_at = new Date()
    const rows = await service.updateCourierBookings(
      ids.map((id) => ({ id, given_up_at }))
    )
    const given = rows.map(({ id, status }) => ({ id, status }))
    return new StepResponse(given, ids)
  },
  async (ids, { container }) => {
    const service: CourierModuleService = container.resolve(COURIER_MODULE)
    if (ids)
      await service.updateCourierBookings(
        ids.map((id) => ({ id, given_up_at: null }))
      )
  }
)

/**
 * The courier is not asked about some bookings any more; a notice of it still
 * moves them. Answers them with where they stand. Safe to repeat.
 */
export const giveUpBookingsWorkflow = createWorkflow(
  "give-up-bookings",
  (input: GiveUpBookingsInput) =>
    new WorkflowResponse(giveUpBookingsStep(input))
)
