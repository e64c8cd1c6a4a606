import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { dropShopOrders, writeShopOrders } from "../steps/write-shop-orders"

interface Created {
  order_id: string
  cart_id: string
}

/** Medusa 2.21 makes this hook at run time and does not declare it. */
interface OrderCreatedHook {
  orderCreated: (
    invoke: (
      created: Created,
      context: { container: MedusaContainer }
    ) => Promise<StepResponse<undefined, string[]>>,
    undo: (
      ids: string[] | undefined,
      context: { container: MedusaContainer }
    ) => Promise<void>
  ) => void
}

/*
 * The one handler of this hook, which runs last in the workflow, when the order
 * stands, its stock is reserved and its payment is authorised. What it throws
 * takes all of that back, so an order without its parts never comes to be; a
 * process that dies here leaves one, which the reconciler finds.
 */
const hooks = completeCartWorkflow.hooks as unknown as OrderCreatedHook
hooks.orderCreated(
  async ({ order_id, cart_id }, { container }) =>
    new StepResponse(
      undefined,
      await writeShopOrders(container, { order_id, cart_id })
    ),
  async (ids, { container }) => dropShopOrders(container, ids)
)
