import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { APPLICATION_MODULE } from "../modules/application"
import { recordAuditStep } from "./steps/record-audit"
import { requireAreaStep } from "./steps/require-area"

export type SetTerritoryRuleInput = {
  by: Actor
  area_code: string
  four_eyes: boolean
}

type Written = { id: string; before: boolean | null }
type Undo = { id: string; four_eyes: boolean | null }

/** Writes the setting of an area; undo puts back what it was. */
const writeTerritorySettingStep = createStep(
  "write-territory-setting",
  async (input: SetTerritoryRuleInput, { container }) => {
    const { by, area_code, four_eyes } = input
    const service = container.resolve(APPLICATION_MODULE)
    const [known] = await service.listTerritorySettings(
      { area_code },
      { take: 1 }
    )
    const values = { four_eyes, changed_by: by.id }
    if (known) {
      await service.updateTerritorySettings({ id: known.id, ...values })
      return new StepResponse<Written, Undo>(
        { id: known.id, before: known.four_eyes },
        { id: known.id, four_eyes: known.four_eyes }
      )
    }
    const { id } = await service.createTerritorySettings({
      ...{ area_code, ...values },
    })
    return new StepResponse<Written, Undo>(
      { id, before: null },
      { id, four_eyes: null }
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(APPLICATION_MODULE)
    const { id, four_eyes } = undo
    if (four_eyes === null) await service.deleteTerritorySettings(id)
    else await service.updateTerritorySettings({ id, four_eyes })
  }
)

/** Says whether cases of an area need four eyes. Throws `area_unknown`. */
export const setTerritoryRuleWorkflow = createWorkflow(
  "set-territory-rule",
  (input: SetTerritoryRuleInput) => {
    requireAreaStep(input)
    const written = writeTerritorySettingStep(input)
    recordAuditStep(
      transform({ input, written }, (data) => [
        {
          by: data.input.by,
          action: "territory_setting.changed",
          entity: "territory_setting",
          entity_id: data.written.id,
          area_code: data.input.area_code,
          before: { four_eyes: data.written.before },
          after: { four_eyes: data.input.four_eyes },
        },
      ])
    )
    return new WorkflowResponse(written)
  }
)
