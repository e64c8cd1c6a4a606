import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { fail } from "../errors"
import { hasBegun } from "../lib/rate-table"
import { SHIPPING_RATE_MODULE } from "../modules/shipping-rate"
import type { ShippingRateModuleService } from "../modules/shipping-rate/service"

/**
 * Takes a row back that has not begun; undo brings it back. Throws
 * `rate_not_found`, `rate_in_force`.
 */
const dropInsuranceRateStep = createStep(
  "drop-insurance-rate",
  async ({ id }: { id: string }, { container }) => {
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    const [row] = await service.listInsuranceRates({ id }, { take: 1 })
    if (!row) throw fail("rate_not_found")
    if (hasBegun(row.valid_from, new Date())) throw fail("rate_in_force")
    await service.softDeleteInsuranceRates([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    await service.restoreInsuranceRates([id])
  }
)

/** Takes a row back before it begins. Throws `rate_not_found`, `rate_in_force`. */
export const removeInsuranceRateWorkflow = createWorkflow(
  "remove-insurance-rate",
  (input: { id: string }) => new WorkflowResponse(dropInsuranceRateStep(input))
)
