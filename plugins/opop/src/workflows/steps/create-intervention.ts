import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failAccess } from "../../faults/access"
import { failRegister } from "../../faults/register"
import { dayOf } from "../../lib/day"
import type { Attachment } from "../../lib/mapping"
import type { InterventionInput } from "../../lib/mapping"
import { MAPPING_MODULE } from "../../modules/mapping"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type NewIntervention = InterventionInput & {
  pesantren_id: string
  attachments: Attachment[]
  officer_id: string | null
  officer_name: string | null
  confirms: boolean
}

/**
 * Writes an intervention down; undo takes it back. Throws `date_in_future`,
 * `pesantren_not_found`, `row_not_found` and `intervention_corrected` for the
 * row it corrects.
 */
export const createInterventionStep = createStep(
  "create-intervention",
  async ({ confirms, ...row }: NewIntervention, { container }) => {
    if (row.held_on > dayOf(new Date()))
      throw failRegister("date_in_future", { field: "held_on" })
    const mapping = container.resolve(MAPPING_MODULE)
    const [entry] = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens(
        { id: row.pesantren_id },
        { select: ["id", "district_code"], take: 1 }
      )
    if (!entry) throw fail("pesantren_not_found")
    let group_id: string | null = null
    if (row.corrects) {
      const { corrects, pesantren_id } = row
      const [old] = await mapping.listInterventions(
        { id: corrects, pesantren_id },
        { take: 1 }
      )
      if (!old) throw failAccess("row_not_found", { field: "corrects" })
      const [other] = await mapping.listInterventions({ corrects }, { take: 1 })
      if (other) throw failRegister("intervention_corrected")
      group_id = old.group_id
    }
    const made = await mapping.createInterventions({
      ...row,
      group_id,
      district_code: entry.district_code,
      confirmed_by: confirms ? row.officer_id : null,
      confirmed_at: confirms ? new Date() : null,
    })
    return new StepResponse(
      { id: made.id, district_code: entry.district_code },
      made.id
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve(MAPPING_MODULE).softDeleteInterventions(id)
  }
)
