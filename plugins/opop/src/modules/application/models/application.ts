import { model } from "@medusajs/framework/utils"
import type { ApplicationData } from "../../../lib/application-data"
import type { ApplicationWarning } from "../../../lib/application-warnings"
import { APPLICATION_STATES } from "../../../lib/application-states"

/**
 * A pesantren's request to sell (D7). Begun as a draft by a person, moved along
 * lib/application-states, never deleted; a rejected one is appealed by a new
 * case that refers to it. What it says is in `data`, in steps.
 */
export const Application = model
  .define("application", {
    id: model.id({ prefix: "appl" }).primaryKey(),
    seller_id: model.text(),
    /** The register entry; null while the pesantren is not in the register. */
    pesantren_id: model.text().nullable(),
    state: model.enum([...APPLICATION_STATES]).default("draft"),
    /** Name of the pesantren, for lists and searches. */
    name: model.text().nullable(),
    /** Kecamatan of the address: whose officers see the case. */
    district_code: model.text().nullable(),
    data: model.json<ApplicationData>(),
    /** Numbers as they were typed, by path, where they were tidied. */
    typed: model.json<Record<string, string>>().nullable(),
    /** What an officer should look at, found when the step was saved. */
    warnings: model.json<ApplicationWarning[]>().nullable(),
    /** Grows with every change, so that nobody overwrites what they have not seen. */
    version: model.number().default(1),
    /** First and last time that it was handed in; it waits since the last. */
    first_submitted_at: model.dateTime().nullable(),
    submitted_at: model.dateTime().nullable(),
    /** The officer who takes care of it. */
    assigned_to: model.text().nullable(),
    verified_by: model.text().nullable(),
    verified_by_name: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    decided_by_name: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** Of the last decision, or about the whole of a revision. */
    reason: model.text().nullable(),
    /** The rejected case that this one appeals against, and why. */
    appeal_of: model.text().nullable(),
    appeal_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id"] },
    { on: ["state", "submitted_at"] },
    { on: ["assigned_to"] },
    {
      on: ["pesantren_id"],
      unique: true,
      where:
        "state IN ('submitted', 'under_review', 'revision_requested') AND deleted_at IS NULL",
    },
    {
      on: ["appeal_of"],
      unique: true,
      where: "state <> 'withdrawn' AND deleted_at IS NULL",
    },
  ])
