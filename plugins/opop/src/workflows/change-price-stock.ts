import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  adjustInventoryLevelsStep,
  createInventoryLevelsWorkflow,
  releaseLockStep,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { PRICE_STOCK_CHANGED, priceStockLogs } from "../lib/price-stock-log"
import type { ChangeSource } from "../modules/listing/models/stock-price-change"
import { LISTING_LOCK } from "./listing-lock"
import { logPriceStockStep } from "./steps/log-price-stock"
import {
  planPriceStockStep,
  type PlanPriceStockInput,
  type PriceStockPlan,
} from "./steps/plan-price-stock"
import { recordAuditStep } from "./steps/record-audit"

export type ChangePriceStockInput = PlanPriceStockInput & {
  by: Actor
  source: ChangeSource
}

const auditOf = ({
  input,
  plan,
}: {
  input: ChangePriceStockInput
  plan: PriceStockPlan
}) =>
  priceStockLogs(plan.changes).map(({ listing_id, before, after }) => ({
    by: input.by,
    action: PRICE_STOCK_CHANGED,
    entity: "listing",
    entity_id: listing_id,
    case_id: listing_id,
    pesantren_id: input.pesantren_id,
    area_code: plan.area_code,
    before,
    after: { ...after, source: input.source },
  }))

/**
 * Changes prices and stock of what a shop has on sale, at once and with a log:
 * all of them or none. Answers the number of changes. Throws what the plan
 * throws.
 */
export const changePriceStockWorkflow = createWorkflow(
  "change-price-stock",
  (input: ChangePriceStockInput) => {
    const key = transform(input, ({ pesantren_id }) => `prices:${pesantren_id}`)
    // As part of an import, too.
    acquireLockStep(
      transform({ key }, (lock) => ({
        ...lock,
        ...LISTING_LOCK,
        executeOnSubWorkflow: true,
      }))
    )
    const plan = planPriceStockStep(input)
    updateProductVariantsWorkflow.runAsStep({
      input: transform(plan, ({ prices }) => ({ product_variants: prices })),
    })
    adjustInventoryLevelsStep(transform(plan, ({ adjust }) => adjust))
    createInventoryLevelsWorkflow.runAsStep({
      input: transform(plan, ({ create }) => ({ inventory_levels: create })),
    })
    const changed = logPriceStockStep(
      transform({ input, plan }, (data) => ({
        pesantren_id: data.input.pesantren_id,
        source: data.input.source,
        by: data.input.by,
        changes: data.plan.changes,
      }))
    )
    releaseLockStep({ key, executeOnSubWorkflow: true })
    recordAuditStep(transform({ input, plan }, auditOf))
    return new WorkflowResponse(changed)
  }
)
