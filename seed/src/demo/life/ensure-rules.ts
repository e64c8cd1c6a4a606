import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  addPaperRulesWorkflow,
  setOfficeContactWorkflow,
  setTerritoryRuleWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import type { Admin } from "./cast"
import { dayFromNow } from "./days"

const Id = z.object({ id: z.string() })

/** A small office whose verifier decides too. */
const SMALL_OFFICE = "32.01"

/** Whom the people of the demo ask; nobody answers at these. */
const CONTACTS = [
  {
    area_code: "32.02",
    contact: {
      name: "Dinas Koperasi Kab. Sukabumi (contoh)",
      phone: "+6281200000002",
      email: "sukabumi@pasarsantri.test",
    },
  },
  {
    area_code: "32",
    contact: {
      name: "Dinas Koperasi Jawa Barat (contoh)",
      phone: null,
      email: "jabar@pasarsantri.test",
    },
  },
]

/**
 * What the administrator of the demo changed: applicants may show a halal
 * certificate, one office needs no second person, and two named a contact.
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
  for (const { area_code, contact } of CONTACTS) {
    const known = await read("office_contact", { area_code })
    if (known.length === 0)
      await setOfficeContactWorkflow(container).run({
        input: { by: admin, area_code, contact },
      })
  }
}
