import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { failCart } from "../../lib/cart-faults"
import { districtOf } from "../../queries/load-purchase"

/**
 * The one handler of the hook `validate` of choosing a delivery. Without a
 * kecamatan no service has a price, which core would tell in terms of ids.
 * Throws district_missing.
 */
addShippingMethodToCartWorkflow.hooks.validate(async ({ cart }) => {
  if (!districtOf(cart.shipping_address)) throw failCart("district_missing")
  return new StepResponse(undefined)
})
