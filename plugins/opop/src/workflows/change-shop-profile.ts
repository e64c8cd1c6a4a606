import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { changedFields } from "../lib/changed-fields"
import type { ShopTexts } from "../lib/pesantren-input"
import { pesantrenLock } from "./register-lock"
import { readShopStep, type ReadShopInput } from "./steps/read-shop"
import { recordAuditStep } from "./steps/record-audit"
import { updatePesantrenWorkflow } from "./update-pesantren"

export type ChangeShopProfileInput = ReadShopInput & {
  by: Actor
  /** What is left out stays. */
  changes: ShopTexts
}

/**
 * Changes how a shop presents itself, at once and without an officer: who did
 * it and what stood there before is in the log, which the office reads. Buyers
 * see it when the pages are told (`pesantren.updated`). Answers the id of the
 * pesantren; the same twice changes nothing. Throws `pesantren_not_found`,
 * `changed_meanwhile`.
 */
export const changeShopProfileWorkflow = createWorkflow(
  "change-shop-profile",
  (input: ChangeShopProfileInput) => {
    const lock = transform(input, ({ pesantren_id }) =>
      pesantrenLock(pesantren_id)
    )
    acquireLockStep(lock)
    const shop = readShopStep(input)
    updatePesantrenWorkflow.runAsStep({
      input: transform(input, ({ pesantren_id: id, changes }) => ({
        pesantren: [{ id, shop: changes }],
      })),
    })
    recordAuditStep(
      transform({ input, shop }, ({ input: { by, ...change }, shop: was }) => {
        const both = changedFields(was.texts, change.changes)
        return both.after
          ? [
              {
                ...both,
                by,
                action: "shop.profile_changed",
                entity: "shop",
                entity_id: was.id,
                pesantren_id: change.pesantren_id,
                area_code: was.area_code,
              },
            ]
          : []
      })
    )
    releaseLockStep(lock)
    return new WorkflowResponse(input.pesantren_id)
  }
)
