import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRegister } from "../../faults/register"
import type { CreatePesantren } from "../../lib/pesantren-input"
import { findDuplicates, withoutForeign } from "../../queries/find-duplicates"

export type NewEntryInput = {
  pesantren: CreatePesantren
  territory: readonly string[]
  /** The officer has looked: it is another one. */
  is_other: boolean
}

/** Passes when nothing in the register looks like the entry. Throws `register_duplicate`. */
export const requireNewEntryStep = createStep(
  "require-new-entry",
  async (input: NewEntryInput, { container }) => {
    const { pesantren, territory, is_other } = input
    if (is_other) return new StepResponse(undefined)
    const { name, district_code, record } = pesantren
    const found = withoutForeign(
      await findDuplicates(container, {
        ...{ name, district_code, nspp: record?.nspp },
      }),
      territory
    )
    if (found.length > 0)
      throw failRegister("register_duplicate", {
        names: found
          .slice(0, 3)
          .map((row) => (row.id ? row.name : "NSPP yang sama di wilayah lain"))
          .join(", "),
      })
    return new StepResponse(undefined)
  }
)
