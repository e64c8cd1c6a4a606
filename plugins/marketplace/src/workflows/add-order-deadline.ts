import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "@pasar-santri/opop/lib/actor"
import { recordAuditStep } from "@pasar-santri/opop/workflows/steps/record-audit"
import {
  addOrderDeadlineStep,
  type NewDeadline,
} from "./steps/add-order-deadline"

/** Seconds. */
const LOCK = { key: "order-deadlines", timeout: 10, ttl: 30 }

/**
 * Sets how long something may take from a day to come. Deadlines that run
 * already keep their end. Of two administrators at once the second is told.
 * Answers the id. Errors: see the step.
 */
export const addOrderDeadlineWorkflow = createWorkflow(
  "add-order-deadline",
  (input: { by: Actor; rule: NewDeadline }) => {
    const lock = transform({}, () => LOCK)
    acquireLockStep(lock)
    const id = addOrderDeadlineStep(transform(input, ({ rule }) => rule))
    releaseLockStep(lock)
    recordAuditStep(
      transform({ input, id }, (data) => [
        {
          ...{ by: data.input.by, action: "order_deadline.added" },
          ...{ entity: "order_deadline", entity_id: data.id },
          after: { ...data.input.rule },
        },
      ])
    )
    return new WorkflowResponse(id)
  }
)
