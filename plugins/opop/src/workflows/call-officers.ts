import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { hasWork } from "../lib/desk"
import { type Desk, listDesks } from "../queries/list-desks"
import { OFFICER_EVENTS } from "./events"

export type CallOfficersInput = {
  /** In Jakarta, as `2026-11-24`: an officer is told once a day. */
  day: string
  /** The officer after whom the page begins; empty for the first page. */
  after: string
  limit: number
}

export type CalledOfficers = {
  called: number
  /** After whom the next page begins; null when this was the last. */
  next: string | null
}

type Page = Pick<CalledOfficers, "next"> & { desks: Desk[] }

const findDesksStep = createStep(
  "find-desks",
  async (page: Omit<CallOfficersInput, "day">, { container }) => {
    const desks = await listDesks(container, page)
    const last = desks.length < page.limit ? undefined : desks.at(-1)
    return new StepResponse<Page>({
      desks: desks.filter(hasWork),
      next: last?.id ?? null,
    })
  }
)

/**
 * Calls one page of the officers at whose desks something waits. Emits
 * `officer.called`; whoever tells them does so once a day, so it is safe to
 * repeat. Answers how many were called, and where the next page begins.
 */
export const callOfficersWorkflow = createWorkflow(
  "call-officers",
  (input: CallOfficersInput) => {
    const page = findDesksStep(
      transform(input, ({ after, limit }) => ({ after, limit }))
    )
    emitEventStep({
      eventName: OFFICER_EVENTS.called,
      data: transform({ input, page }, (data) =>
        data.page.desks.map((desk) => ({ ...desk, day: data.input.day }))
      ),
    })
    return new WorkflowResponse(
      transform(page, ({ desks, next }): CalledOfficers => ({
        called: desks.length,
        next,
      }))
    )
  }
)
