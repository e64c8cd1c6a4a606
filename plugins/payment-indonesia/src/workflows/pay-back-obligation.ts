import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { finishPayback } from "./finish-payback"
import { moveObligationStep } from "./steps/move-obligation"
import { preparePaybackStep } from "./steps/prepare-payback"
import { storeProofFileStep } from "./steps/store-proof-file"

export interface PayBackObligationInput {
  id: string
  /** The officer who sent the money. */
  by: string
  /** The bank's reference of the transfer. */
  reference: string
  /** A picture of the bank's receipt; null: none. */
  content_base64: string | null
  note: string | null
}

/**
 * An officer says that money went back. Above `refund_second_above` a second
 * one has to confirm it first; "refunded" in Medusa comes with that. Throws
 * `obligation_not_found`, `obligation_moved`, `obligation_taken`, and what `storeProofFileStep`
 * throws.
 */
export const payBackObligationWorkflow = createWorkflow(
  "pay-back-obligation",
  (input: PayBackObligationInput) => {
    const way = preparePaybackStep(input)
    const picture = storeProofFileStep(input)
    moveObligationStep(
      transform({ input, way, picture }, (data) => ({
        id: data.input.id,
        from: "open" as const,
        to: data.way.to,
        patch: {
          reference: data.input.reference,
          proof_file_id: data.picture?.file_id ?? null,
          paid_by: data.input.by,
          paid_at: new Date(),
          note: data.input.note,
        },
      }))
    )
    when("nobody-else-is-needed", way, ({ to }) => to === "paid_back").then(
      () => {
        finishPayback(input)
      }
    )
    return new WorkflowResponse(
      transform({ input, way }, (data) => ({
        id: data.input.id,
        state: data.way.to,
      }))
    )
  }
)
