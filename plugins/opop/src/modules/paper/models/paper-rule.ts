import { model } from "@medusajs/framework/utils"
import { ON_LAPSE, PAPER_KINDS, RULE_SCOPES } from "../../../lib/papers"

/**
 * Which paper an application or goods of a category need, from a day on (D17).
 * Of several rows of one subject and kind the latest that has begun counts.
 * Once in force a row stays: it explains what was decided under it.
 */
export const PaperRule = model
  .define("paper_rule", {
    id: model.id({ prefix: "pprr" }).primaryKey(),
    scope: model.enum([...RULE_SCOPES]),
    /** Handle of a category; empty for the application. */
    category: model.text().default(""),
    kind: model.enum([...PAPER_KINDS]),
    /** Kinds that serve as well. */
    alternatives: model.array().default([]),
    is_required: model.boolean().default(true),
    /** Codes of the reasons with which none is needed. */
    exemptions: model.array().default([]),
    /** None is needed unless goods are said to need it. */
    is_exempt: model.boolean().default(false),
    /** Last day on which it is enough to have asked for it. */
    in_process_until: model.text().nullable(),
    on_lapse: model.enum([...ON_LAPSE]).default("officer_task"),
    /** First day of the rule, in Jakarta. */
    valid_from: model.text(),
  })
  .indexes([{ on: ["scope", "category", "kind", "valid_from"], unique: true }])
