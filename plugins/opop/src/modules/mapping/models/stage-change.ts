import { model } from "@medusajs/framework/utils"
import { OPOP_CLASSES, OPOP_FIELDS, OPOP_STAGES } from "../../../lib/register"

/**
 * One step of a pesantren in the programme: from which stage to which, in which
 * cohort, when, why, by whom. Append-only.
 */
export const StageChange = model
  .define("stage_change", {
    id: model.id({ prefix: "stg" }).primaryKey(),
    pesantren_id: model.text(),
    /** Null when the entry came into the register with it. */
    from_stage: model.enum([...OPOP_STAGES]).nullable(),
    to_stage: model.enum([...OPOP_STAGES]),
    cohort_year: model.number().nullable(),
    opop_class: model.enum([...OPOP_CLASSES]).nullable(),
    opop_field: model.enum([...OPOP_FIELDS]).nullable(),
    /** ISO date. */
    changed_on: model.text(),
    reason: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text().nullable(),
  })
  .indexes([{ on: ["pesantren_id", "changed_on"] }])
