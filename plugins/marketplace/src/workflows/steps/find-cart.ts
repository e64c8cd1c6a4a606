import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

const Link = z.object({ cart_id: z.string() })

/** The cart that an order came from, or the order itself: a key to lock. */
export const findCartStep = createStep(
  "find-cart",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order_cart",
      fields: ["cart_id"],
      filters: { order_id },
    })
    return new StepResponse(Link.safeParse(data[0]).data?.cart_id ?? order_id)
  }
)
