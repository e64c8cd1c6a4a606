import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRegister } from "../../faults/register"
import { findRepeats } from "../../queries/find-repeats"

/** Passes when an entry repeats no other. Throws `entry_repeats_another`. */
export const requireNoRepeatStep = createStep(
  "require-no-repeat",
  async ({ pesantren_id }: { pesantren_id: string }, { container }) => {
    const repeats = await findRepeats(container, [pesantren_id])
    if (repeats.size > 0) throw failRegister("entry_repeats_another")
    return new StepResponse(undefined)
  }
)
