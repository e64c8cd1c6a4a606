import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failRegister } from "../../faults/register"
import { PESANTREN_MODULE } from "../../modules/pesantren"

/**
 * Passes when an entry repeats another; answers which, and where it lies.
 * Throws `pesantren_not_found`, `entry_repeats_none`.
 */
export const requireRepeatStep = createStep(
  "require-repeat",
  async ({ id }: { id: string }, { container }) => {
    const [entry] = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens({ id }, { relations: ["record"], take: 1 })
    if (!entry) throw fail("pesantren_not_found")
    const { duplicate_of } = entry.record
    if (!duplicate_of) throw failRegister("entry_repeats_none")
    return new StepResponse({
      duplicate_of,
      district_code: entry.district_code,
    })
  }
)
