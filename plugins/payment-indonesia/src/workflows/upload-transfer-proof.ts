import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { TRANSFER_EVENTS } from "./events"
import { keepProofStep } from "./steps/keep-proof"
import { moveExpectationStep } from "./steps/move-expectation"
import { requireClaimableStep } from "./steps/require-claimable"
import { storeProofFileStep } from "./steps/store-proof-file"

export interface UploadTransferProofInput {
  order_id: string
  content_base64: string
}

/**
 * A buyer says that the transfer is on its way and shows a picture. It is never
 * believed as money: it buys `claim_hours` once, and no timer cancels the order
 * any more. A picture that another order has used alarms the office. Throws
 * `transfer_not_found`, `transfer_not_open`, `proof_limit`, and what
 * `storeProofFileStep` throws.
 */
export const uploadTransferProofWorkflow = createWorkflow(
  "upload-transfer-proof",
  (input: UploadTransferProofInput) => {
    const open = requireClaimableStep(input)
    const picture = storeProofFileStep(input)
    const proof = keepProofStep(
      transform({ open, picture }, (data) => ({
        expectation_id: data.open.expectation_id,
        picture: data.picture,
      }))
    )
    when("transfer-is-claimed", open, ({ claim }) => claim !== null).then(() =>
      moveExpectationStep(
        transform(open, ({ expectation_id, claim }) => ({
          id: expectation_id,
          event: "proof" as const,
          patch: claim
            ? {
                // A workflow hands dates on as texts.
                expires_at: new Date(claim.expires_at),
                claimed_at: new Date(claim.claimed_at),
              }
            : {},
        }))
      )
    )
    when("picture-was-used-before", proof, ({ is_reused }) => is_reused).then(
      () => {
        emitEventStep({
          eventName: TRANSFER_EVENTS.proofReused,
          data: transform({ input, open, proof }, (data) => ({
            id: data.open.expectation_id,
            order_id: data.input.order_id,
            proof_id: data.proof.id,
          })),
        })
      }
    )
    return new WorkflowResponse(proof)
  }
)
