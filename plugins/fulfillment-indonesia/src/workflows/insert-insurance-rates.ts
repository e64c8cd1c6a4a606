import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { InsuranceRate } from "../lib/insurance"
import { SHIPPING_RATE_MODULE } from "../modules/shipping-rate"
import type { ShippingRateModuleService } from "../modules/shipping-rate/service"

const keyOf = (rate: { service: string; valid_from: string | Date }) =>
  `${rate.service} ${new Date(rate.valid_from).toISOString()}`

/**
 * Writes rows by their natural key (service, valid_from) that are not there yet;
 * those that are stay as they are. Undo takes the new ones away.
 */
const insertInsuranceRatesStep = createStep(
  "insert-insurance-rates",
  async ({ rates }: { rates: InsuranceRate[] }, { container }) => {
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    const rows = await service.listInsuranceRates({
      service: [...new Set(rates.map((rate) => rate.service))],
    })
    const known = new Set(rows.map(keyOf))
    const made = await service.createInsuranceRates(
      rates
        .filter((rate) => !known.has(keyOf(rate)))
        .map((rate) => ({ ...rate, valid_from: new Date(rate.valid_from) }))
    )
    return new StepResponse(
      { created: made.length },
      made.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    await service.deleteInsuranceRates(ids)
  }
)

/** Loads what insuring costs; safe to repeat. Answers how many rows were `created`. */
export const insertInsuranceRatesWorkflow = createWorkflow(
  "insert-insurance-rates",
  (input: { rates: InsuranceRate[] }) =>
    new WorkflowResponse(insertInsuranceRatesStep(input))
)
