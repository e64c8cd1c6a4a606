import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import type { InsuranceRate } from "../../lib/insurance"
import { hasBegun } from "../../lib/rate-table"
import { SHIPPING_RATE_MODULE } from "../../modules/shipping-rate"
import type { ShippingRateModuleService } from "../../modules/shipping-rate/service"

export interface AddInsuranceRateInput {
  rate: InsuranceRate
  /** The administrator. */
  created_by: string | null
}

/**
 * Adds a row that begins later than now; undo takes it away. Throws
 * `rate_in_past`, `rate_exists`.
 */
export const addInsuranceRateStep = createStep(
  "add-insurance-rate",
  async ({ rate, created_by }: AddInsuranceRateInput, { container }) => {
    if (hasBegun(rate.valid_from, new Date())) throw fail("rate_in_past")
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    const valid_from = new Date(rate.valid_from)
    const [known] = await service.listInsuranceRates(
      { service: rate.service, valid_from },
      { take: 1 }
    )
    if (known) throw fail("rate_exists")
    const { id } = await service.createInsuranceRates({
      ...{ ...rate, created_by, valid_from },
    })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    await service.deleteInsuranceRates([id])
  }
)
