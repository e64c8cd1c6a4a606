import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { freeHandle } from "../../queries/free-handle"

/**
 * Gives a new product an address that no other has; none for no product. It
 * stays free only while `handleLock` is held.
 */
export const giveHandleStep = createStep(
  "give-handle",
  async (
    { product }: { product: CreateProductWorkflowInputDTO | null },
    { container }
  ) => {
    if (!product) return new StepResponse<CreateProductWorkflowInputDTO[]>([])
    const handle = await freeHandle(container, product.title)
    return new StepResponse<CreateProductWorkflowInputDTO[]>([
      { ...product, handle },
    ])
  }
)
