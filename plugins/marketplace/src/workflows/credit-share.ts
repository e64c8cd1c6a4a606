import { ChangeActionType, OrderChangeType } from "@medusajs/framework/utils"
import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import {
  createOrderChangeActionsWorkflow,
  createOrderChangeStep,
} from "@medusajs/medusa/core-flows"
import { confirmCreditStep } from "./steps/confirm-credit"

export interface CreditShareInput {
  order_id: string
  /** The part that does not come about. */
  shop_order_id: string
  /** Whole rupiah, more than none. */
  amount: number
}

/**
 * Takes a part of an order off its total by a credit line that names the part.
 * The same steps as Medusa's `create-order-refund-credit-lines`, which it does
 * not export; its exported `createOrderCreditLinesWorkflow` refuses an order
 * that is paid in full. Fails while the order is being edited in the dashboard.
 */
export const creditShareWorkflow = createWorkflow(
  "credit-share",
  (input: CreditShareInput) => {
    const change = createOrderChangeStep(
      transform(input, ({ order_id }) => ({
        ...{ order_id, change_type: OrderChangeType.CREDIT_LINE },
      }))
    )
    createOrderChangeActionsWorkflow.runAsStep({
      input: transform({ input, change }, (data) => [
        {
          order_change_id: data.change.id,
          order_id: data.input.order_id,
          version: data.change.version,
          action: ChangeActionType.CREDIT_LINE_ADD,
          ...{
            reference: "shop_order",
            reference_id: data.input.shop_order_id,
          },
          amount: data.input.amount,
        },
      ]),
    })
    confirmCreditStep(
      transform({ input, change }, (data) => ({
        ...{ id: data.change.id, order_id: data.input.order_id },
      }))
    )
  }
)
