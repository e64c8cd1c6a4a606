import { Modules } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import {
  loadShippingBreakdowns,
  type MethodData,
} from "../../queries/load-shipping-breakdowns"

/**
 * The one handler of this hook. Core re-prices a shipping method on every
 * change of the cart, but leaves its `data` as it was when it was chosen; so
 * each pesantren's share is written again here, after the price and before
 * the payment is adjusted, and the order gets shares that sum to its shipping.
 */
refreshCartItemsWorkflow.hooks.beforeRefreshingPaymentCollection(
  async ({ input }, { container }) => {
    const cart = container.resolve(Modules.CART)
    const { before, after } = await loadShippingBreakdowns(
      container,
      input.cart_id
    )
    if (after.length) await cart.updateShippingMethods(after)
    return new StepResponse(undefined, before)
  },
  async (before: MethodData[] | undefined, { container }) => {
    if (before?.length) {
      await container.resolve(Modules.CART).updateShippingMethods(before)
    }
  }
)
