import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { LISTING_LOCK } from "@pasar-santri/opop/workflows/listing-lock"
import { lookAgainStep, type RepairInput } from "../steps/look-again"

const Facts = z.object({ product_id: z.string() })

/** The product of a listing that an officer put on sale goes on sale. */
export const showProductWorkflow = createWorkflow(
  "show-product",
  (input: RepairInput) => {
    const lock = transform(input, ({ subject }) => ({
      key: `listing:${subject}`,
      ...LISTING_LOCK,
    }))
    acquireLockStep(lock)
    const found = lookAgainStep(input)
    when("product-is-a-draft", found, (it) => !!it).then(() =>
      updateProductsWorkflow.runAsStep({
        input: transform(found, (it) => ({
          products: [
            {
              id: Facts.parse(it?.facts).product_id,
              status: "published" as const,
            },
          ],
        })),
      })
    )
    releaseLockStep(lock)
    return new WorkflowResponse(transform(found, (it) => !!it))
  }
)
