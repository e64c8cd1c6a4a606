import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  cancelFulfillmentWorkflow,
  createRemoteLinkStep,
  deleteReservationsByLineItemsWorkflow,
  registerOrderFulfillmentStep,
} from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import type { RepairInput } from "../steps/look-again"
import { beginRepair, endRepair } from "./repair-locks"

const Facts = z.object({
  fulfillment_id: z.string(),
  items: z.array(z.object({ id: z.string(), quantity: z.number() })),
  ...{ is_linked: z.boolean(), is_counted: z.boolean() },
  ...{ is_reserved: z.boolean(), way: z.enum(["forward", "back", "unknown"]) },
})

/**
 * A fulfilment that a crash left half made: what is missing after its stock was
 * taken is done as Medusa does it; one that has taken none is cancelled. The
 * shop ships the part then as if nothing had been. Answers what was done.
 */
export const finishShippingWorkflow = createWorkflow(
  "finish-shipping",
  (input: RepairInput) => {
    const { found, locks } = beginRepair(input)
    const plan = transform(found, (it) => {
      const facts = it ? Facts.parse(it.facts) : null
      const isForward = facts?.way === "forward"
      return {
        order_id: it?.order_id ?? "",
        fulfillment_id: facts?.fulfillment_id ?? "",
        items: facts?.items ?? [],
        counts: isForward && !facts.is_counted,
        links: isForward && !facts.is_linked,
        frees: isForward && facts.is_reserved,
        cancels: facts?.way === "back",
        way: facts?.way ?? ("gone" as const),
      }
    })
    when("order-lacks-it", plan, ({ counts }) => counts).then(() =>
      registerOrderFulfillmentStep(
        transform(plan, ({ order_id, fulfillment_id, items }) => ({
          ...{ order_id, items, reference: Modules.FULFILLMENT },
          reference_id: fulfillment_id,
        }))
      )
    )
    when("link-is-missing", plan, ({ links }) => links).then(() =>
      createRemoteLinkStep(
        transform(plan, ({ order_id, fulfillment_id }) => [
          {
            [Modules.ORDER]: { order_id },
            [Modules.FULFILLMENT]: { fulfillment_id },
          },
        ])
      )
    )
    when("stock-is-held-twice", plan, ({ frees }) => frees).then(() =>
      deleteReservationsByLineItemsWorkflow.runAsStep({
        input: transform(plan, ({ items }) => ({
          ids: items.map(({ id }) => id),
        })),
      })
    )
    when("stock-was-not-taken", plan, ({ cancels }) => cancels).then(() =>
      cancelFulfillmentWorkflow.runAsStep({
        input: transform(plan, ({ fulfillment_id }) => ({
          id: fulfillment_id,
        })),
      })
    )
    endRepair(locks)
    return new WorkflowResponse(transform(plan, ({ way }) => way))
  }
)
