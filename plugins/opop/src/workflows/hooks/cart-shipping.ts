import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { failCart } from "../../lib/cart-faults"
import { districtOf } from "../../queries/load-purchase"

const Cart = z.object({
  shipping_address: z
    .object({ metadata: z.record(z.string(), z.unknown()).nullish() })
    .nullish(),
})

/**
 * The one handler of the hook `validate` of choosing a delivery. Without a
 * kecamatan no service has a price, which core would tell in terms of ids.
 * Throws district_missing.
 */
addShippingMethodToCartWorkflow.hooks.validate(async ({ cart }) => {
  const { shipping_address: address } = Cart.parse(cart)
  if (!districtOf(address)) throw failCart("district_missing")
  return new StepResponse(undefined)
})
