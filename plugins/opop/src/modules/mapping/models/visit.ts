import { model } from "@medusajs/framework/utils"
import { VISIT_PURPOSES } from "../../../lib/mapping"
import { READINESS } from "../../../lib/register"

/**
 * An officer's visit to a pesantren. Append-only. What is written down without
 * a signal comes later, perhaps twice: the phone's own id tells them apart, the
 * digest whether it is the same words.
 */
export const Visit = model
  .define("visit", {
    id: model.id({ prefix: "vst" }).primaryKey(),
    pesantren_id: model.text(),
    /** Where it lay then. */
    district_code: model.text(),
    officer_id: model.text(),
    /** As it was then. */
    officer_name: model.text(),
    client_id: model.text(),
    digest: model.text(),
    is_offline: model.boolean().default(false),
    visited_at: model.dateTime(),
    purpose: model.enum([...VISIT_PURPOSES]),
    findings: model.text(),
    /** What the officer saw; null: not looked at. */
    readiness: model.enum([...READINESS]).nullable(),
    potential: model.text().nullable(),
    /** ISO date. */
    next_visit_on: model.text().nullable(),
  })
  .indexes([
    { on: ["officer_id", "client_id"], unique: true },
    { on: ["pesantren_id", "visited_at"] },
    { on: ["district_code", "visited_at"] },
  ])
