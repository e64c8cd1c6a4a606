import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { isOwnWay } from "../../lib/couriers"
import { HAND_OVER_ATTEMPTS, isHandOverCode } from "../../lib/hand-over-code"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import { settingsOf } from "../../settings"
import type { JudgedMove } from "./judge-move"

/**
 * Looks at the code that a buyer has shown. Each look counts before it is
 * taken, so that nobody guesses by asking at once; no undo, for the same
 * reason. A repetition is no look. Throws `hand_over_not_for_service`,
 * `hand_over_locked`, `hand_over_code_wrong`.
 */
export const checkHandOverStep = createStep(
  "check-hand-over",
  async (input: { judged: JudgedMove; code: string }, { container }) => {
    const { part, transition } = input.judged
    if (!transition) return new StepResponse(undefined)
    if (!isOwnWay(part.service)) throw fail("hand_over_not_for_service")
    const taken = await container
      .resolve(SHOP_ORDER_MODULE)
      .takeHandOverAttempt(part.id, HAND_OVER_ATTEMPTS)
    if (taken === null) throw fail("hand_over_locked")
    const { storefrontSecret } = settingsOf(container)
    if (!isHandOverCode(input.code, part.id, storefrontSecret))
      throw fail("hand_over_code_wrong", {
        left: String(HAND_OVER_ATTEMPTS - taken),
      })
    return new StepResponse(undefined)
  }
)
