import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"

export type AnswerItemsInput = { id: string; note: string | null }[]

/** Marks requests as answered, with what the shop wrote; undo opens them again. */
export const answerItemsStep = createStep(
  "answer-items",
  async (answers: AnswerItemsInput, { container }) => {
    await container.resolve(LISTING_MODULE).updateListingItems(
      answers.map(({ id, note }) => ({
        id,
        note,
        state: "answered" as const,
        answered_at: new Date(),
      }))
    )
    return new StepResponse(
      undefined,
      answers.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve(LISTING_MODULE).updateListingItems(
        ids.map((id) => ({
          id,
          note: null,
          state: "open" as const,
          answered_at: null,
        }))
      )
  }
)
