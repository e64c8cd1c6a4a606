import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failRegister } from "../../faults/register"
import { dayOf } from "../../lib/day"
import type { Attachment, GroupInterventionInput } from "../../lib/mapping"
import { isWithin } from "../../lib/roles"
import { shareEvenly } from "../../lib/share-evenly"
import { MAPPING_MODULE } from "../../modules/mapping"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type NewGroupIntervention = GroupInterventionInput & {
  attachments: Attachment[]
  officer_id: string | null
  officer_name: string | null
  /** Where the officer may write. */
  territory: readonly string[]
  /** Where the officer's word counts at once; elsewhere it is a draft. */
  confirming: readonly string[]
}

/**
 * Writes help for several pesantren down, a row each, all or none; the value of
 * the whole is shared evenly among them. Undo takes the rows back. Throws
 * `date_in_future`, and `row_not_found` when one is not of the territory.
 */
export const createGroupInterventionStep = createStep(
  "create-group-intervention",
  async (
    { entries, territory, confirming, value, ...help }: NewGroupIntervention,
    { container }
  ) => {
    if (help.held_on > dayOf(new Date()))
      throw failRegister("date_in_future", { field: "held_on" })
    const places = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens(
        { id: entries.map(({ pesantren_id }) => pesantren_id) },
        { select: ["id", "district_code"], take: entries.length }
      )
    const districts = new Map(
      places
        .filter(({ district_code }) => isWithin(territory, district_code))
        .map(({ id, district_code }) => [id, district_code])
    )
    const group_id = generateEntityId(undefined, "itg")
    const shares = shareEvenly(value, entries.length)
    const now = new Date()
    const rows = entries.map((entry, index) => {
      const district_code = districts.get(entry.pesantren_id)
      if (!district_code)
        throw failAccess("row_not_found", { field: "entries" })
      const confirms = isWithin(confirming, district_code)
      return {
        ...{ ...help, ...entry, group_id, district_code },
        value: shares[index] ?? 0,
        confirmed_by: confirms ? help.officer_id : null,
        confirmed_at: confirms ? now : null,
      }
    })
    const made = await container
      .resolve(MAPPING_MODULE)
      .createInterventions(rows)
    return new StepResponse(
      {
        group_id,
        rows: made.map((row) => ({
          id: row.id,
          pesantren_id: row.pesantren_id,
          district_code: row.district_code,
          value: Number(row.value),
          is_draft: row.confirmed_at === null,
        })),
      },
      made.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve(MAPPING_MODULE).softDeleteInterventions(ids)
  }
)
