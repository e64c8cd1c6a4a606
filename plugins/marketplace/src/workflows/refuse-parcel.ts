import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { beginMove, finishMove, type MoveInput } from "./move-parts"
import { countRefusalStep } from "./steps/count-refusal"

/**
 * A parcel does not arrive: nobody took it, the courier brings it back, or it
 * is lost. Time no longer counts it as received. Of one that was to be paid at
 * the door nothing is captured, and the refusal counts against the buyer by the
 * rule of cash on delivery. Repeating it changes nothing. Throws
 * `order_not_found`, `cash_not_refusable`, and what moving refuses.
 */
export const refuseParcelWorkflow = createWorkflow(
  "refuse-parcel",
  (input: MoveInput) => {
    const { key, judged } = beginMove(input, "send_back")
    countRefusalStep(judged)
    return new WorkflowResponse(finishMove({ input, key, judged }))
  }
)
