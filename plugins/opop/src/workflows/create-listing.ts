import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import {
  createListingStep,
  type CreateListingInput,
} from "./steps/create-listing"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"

export type CreateListingWorkflowInput = CreateListingInput & {
  by: Actor
  /** The listing that it is a copy of. */
  copied_from?: string
}

/** Begins the draft of a product, which may be empty but for its name. Answers `{ id }`. */
export const createListingWorkflow = createWorkflow(
  "create-listing",
  (input: CreateListingWorkflowInput) => {
    const listing = createListingStep(input)
    const place = locatePesantrenStep(input)
    recordAuditStep(
      transform({ input, listing, place }, (data) => [
        {
          by: data.input.by,
          action: data.input.copied_from
            ? "listing.duplicated"
            : "listing.created",
          entity: "listing",
          entity_id: data.listing.id,
          case_id: data.listing.id,
          ...data.place,
          after: {
            name: data.input.name,
            ...(data.input.copied_from
              ? { copied_from: data.input.copied_from }
              : {}),
          },
        },
      ])
    )
    return new WorkflowResponse(listing)
  }
)
