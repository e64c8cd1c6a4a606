import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failAccess } from "../../faults/access"
import { failRegister } from "../../faults/register"
import type { Actor } from "../../lib/actor"
import { isWithin } from "../../lib/roles"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type KnowDifferenceInput = {
  by: Actor
  id: string
  /** The entry that it is said to differ from. */
  other_id: string
  territory: readonly string[]
}

/**
 * Keeps that two entries are two pesantren; said again, it says nothing new.
 * Answers where the first lies, the other's name, and whether it is news. Undo
 * forgets it. Throws `pesantren_not_found`, `row_not_found`,
 * `entry_not_to_repeat`.
 */
export const knowDifferenceStep = createStep(
  "know-difference",
  async (input: KnowDifferenceInput, { container }) => {
    const { by, id, other_id, territory } = input
    const service = container.resolve(PESANTREN_MODULE)
    const found = await service.listPesantrens(
      { id: [id, other_id] },
      { select: ["id", "name", "district_code"], take: 2 }
    )
    const entry = found.find((one) => one.id === id)
    const other = found.find((one) => one.id === other_id)
    if (!entry) throw fail("pesantren_not_found")
    if (!other || !isWithin(territory, other.district_code))
      throw failAccess("row_not_found", { field: "other_id" })
    if (id === other_id)
      throw failRegister("entry_not_to_repeat", { field: "other_id" })
    const pair =
      id < other_id
        ? { one_id: id, other_id }
        : { one_id: other_id, other_id: id }
    const told = { district_code: entry.district_code, other: other.name }
    const [known] = await service.listKnownDifferences(pair, { take: 1 })
    if (known) return new StepResponse({ ...told, is_new: false }, null)
    const made = await service.createKnownDifferences({
      ...pair,
      ...{ officer_id: by.id, officer_name: by.name },
    })
    return new StepResponse({ ...told, is_new: true }, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PESANTREN_MODULE).deleteKnownDifferences(id)
  }
)
