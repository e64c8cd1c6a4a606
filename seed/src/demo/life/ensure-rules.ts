import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  addPaperRulesWorkflow,
  setTerritoryRuleWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import type { Admin } from "./cast"
import { dayFromNow } from "./days"

const Id = z.object({ id: z.string() })

/** A small office whose verifier decides too. */
const SMALL_OFFICE = "32.01"

/**
 * What the administrator of the demo changed: applicants may show a halal
 * certificate, and one office needs no second person.
 */
export async function ensureRules(
  container: MedusaContainer,
  admin: Admin
): Promise<void> {
  const read = (entity: string, filters: Record<string, unknown>) =>
    readRows(container, { entity, fields: ["id"], filters, row: Id })
  const rules = await read("paper_rule", {
    scope: "application",
    kind: "halal",
  })
  if (rules.length === 0)
    await addPaperRulesWorkflow(container).run({
      input: {
        by: admin,
        rules: [
          {
            ...{ scope: "application", category: "", kind: "halal" },
            ...{ alternatives: [], exemptions: [], is_required: false },
            ...{ is_exempt: false, in_process_until: null },
            ...{ on_lapse: "officer_task", valid_from: dayFromNow(0) },
          },
        ],
      },
    })
  const settings = await read("territory_setting", { area_code: SMALL_OFFICE })
  if (settings.length === 0)
    await setTerritoryRuleWorkflow(container).run({
      input: { by: admin, area_code: SMALL_OFFICE, four_eyes: false },
    })
}
