import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deleteReservationsWorkflow } from "@medusajs/medusa/core-flows"
import { lookAgainStep, type RepairInput } from "../steps/look-again"

/**
 * A reservation that is nobody's goes; Medusa's step takes the lock of its item.
 * Nothing can make it somebody's again: a line is written before what is
 * reserved for it.
 */
export const dropReservationWorkflow = createWorkflow(
  "drop-reservation",
  (input: RepairInput) => {
    const found = lookAgainStep(input)
    when("is-nobodys", found, (it) => !!it).then(() =>
      deleteReservationsWorkflow.runAsStep({
        input: transform(input, ({ subject }) => ({ ids: [subject] })),
      })
    )
    return new WorkflowResponse(transform(found, (it) => !!it))
  }
)
