import {
  calculateShippingOptionsPricesWorkflow,
  fetchShippingOptionForDraftOrderWorkflow,
  fetchShippingOptionForOrderWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
  maybeRefreshShippingMethodsWorkflow,
  refreshConfirmedDraftOrderShippingMethodsWorkflow,
  refreshPendingDraftOrderShippingMethodsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadPricingContext } from "../../queries/load-pricing-context"

const forCart = async (
  { input }: { input: { cart_id: string } },
  { container }: { container: MedusaContainer }
) =>
  new StepResponse(
    await loadPricingContext(container, { cart_id: input.cart_id })
  )

const forOrder = async (
  { input }: { input: { order_id: string } },
  { container }: { container: MedusaContainer }
) =>
  new StepResponse(
    await loadPricingContext(container, { order_id: input.order_id })
  )

/*
 * Every workflow of Medusa 2.21 that prices a calculated shipping option. One
 * that is left out would price without origins, that is: not at all, and would
 * silently take the shipping method off the cart or order.
 */
listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(
  forCart
)
calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(
  forCart
)
fetchShippingOptionForOrderWorkflow.hooks.setCalculatedShippingPricingContext(
  forOrder
)
maybeRefreshShippingMethodsWorkflow.hooks.setCalculatedShippingPricingContext(
  forOrder
)
fetchShippingOptionForDraftOrderWorkflow.hooks.setCalculatedShippingPricingContext(
  forOrder
)
refreshPendingDraftOrderShippingMethodsWorkflow.hooks.setCalculatedShippingPricingContext(
  forOrder
)
refreshConfirmedDraftOrderShippingMethodsWorkflow.hooks.setCalculatedShippingPricingContext(
  forOrder
)
