import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  checkAddedLines,
  checkChangedLine,
  checkFirstLines,
} from "../../queries/check-cart-lines"

/** The one handler of the hook `validate` of a new cart, which may hold goods. */
createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await checkFirstLines(container, cart)
  return new StepResponse(undefined)
})

/** The one handler of the hook `validate` of adding goods to a cart. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkAddedLines(container, input)
  return new StepResponse(undefined)
})

/** The one handler of the hook `validate` of changing a line of a cart. */
updateLineItemInCartWorkflow.hooks.validate(
  async ({ input }, { container }) => {
    const { cart_id, item_id, update } = input
    if (update.quantity !== undefined) {
      await checkChangedLine(container, {
        cart_id,
        item_id,
        quantity: update.quantity,
      })
    }
    return new StepResponse(undefined)
  }
)
