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

/** Changes that one entry of the log names; all are in the shop's own log. */
const NAMED = 50

const auditOf = ({
  input,
  plan,
}: {
  input: ChangePriceStockInput
  plan: PriceStockPlan
}) => {
  const { changes, area_code } = plan
  if (changes.length === 0) return []
  const values = (side: "before" | "after") =>
    Object.fromEntries(
      changes
        .slice(0, NAMED)
        .map((change) => [`${change.variant_id}.${change.field}`, change[side]])
    )
  return [
    {
      by: input.by,
      action: "listing.price_stock_changed",
      entity: "pesantren",
      entity_id: input.pesantren_id,
      pesantren_id: input.pesantren_id,
      area_code,
      before: values("before"),
      after: {
        ...values("after"),
        count: changes.length,
        source: input.source,
      },
    },
  ]
}

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
