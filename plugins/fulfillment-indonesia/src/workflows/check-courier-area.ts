import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { fail } from "../errors"
import { COURIER_MODULE } from "../modules/courier"
import type { CourierModuleService } from "../modules/courier/service"
import { placesOfArea } from "../queries/places-of-area"

export interface CheckCourierAreaInput {
  id: string
  /** The courier's id of the place: the one that stands, or another. */
  external_id: string
  /** The administrator. */
  by: string
}

/** What the courier calls a place; its id where it does not say. */
const nameOf = async (
  container: MedusaContainer,
  { id, external_id }: CheckCourierAreaInput
): Promise<string> => {
  const places = await placesOfArea(container, id).catch(() => [])
  return places.find((place) => place.id === external_id)?.name ?? external_id
}

/**
 * Writes down which place of the courier a kecamatan is, by whom and when. Undo
 * gives back what stood before. Throws `courier_area_not_found`.
 */
const checkCourierAreaStep = createStep(
  "check-courier-area",
  async (input: CheckCourierAreaInput, { container }) => {
    const { id, external_id, by } = input
    const service: CourierModuleService = container.resolve(COURIER_MODULE)
    const [row] = await service.listCourierAreas({ id }, { take: 1 })
    if (!row) throw fail("courier_area_not_found")
    const before = {
      ...{ id, external_id: row.external_id, name: row.name },
      is_unsure: row.is_unsure,
      ...{ checked_by: row.checked_by, checked_at: row.checked_at },
    }
    const isSame = row.external_id === external_id
    await service.updateCourierAreas({
      ...{ id, external_id, is_unsure: false },
      name: isSame ? row.name : await nameOf(container, input),
      ...{ checked_by: by, checked_at: new Date() },
    })
    return new StepResponse(id, before)
  },
  async (before, { container }) => {
    if (!before) return
    const service: CourierModuleService = container.resolve(COURIER_MODULE)
    await service.updateCourierAreas({
      ...before,
      checked_at: before.checked_at && new Date(before.checked_at),
    })
  }
)

/**
 * Says that a place of the courier is the right one for a kecamatan, or which
 * other one is: nobody is unsure of it any more, and nothing finds it anew.
 * Answers the row's id. Safe to repeat. Throws `courier_area_not_found`.
 */
export const checkCourierAreaWorkflow = createWorkflow(
  "check-courier-area",
  (input: CheckCourierAreaInput) =>
    new WorkflowResponse(checkCourierAreaStep(input))
)
