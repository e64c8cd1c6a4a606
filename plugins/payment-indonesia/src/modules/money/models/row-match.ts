import { model } from "@medusajs/framework/utils"
import { MATCH_KINDS } from "../../../lib/settle-row"

/**
 * What a statement row was found to be. A row is used once: only a refused
 * match makes it free again. A row without one waits for an officer.
 */
export const RowMatch = model
  .define("row_match", {
    id: model.id({ prefix: "rmatch" }).primaryKey(),
    row_id: model.text(),
    /** Null for what is no buyer's transfer. */
    expectation_id: model.text().nullable(),
    kind: model.enum([...MATCH_KINDS]),
    state: model.enum(["standing", "refused"]).default("standing"),
    /** Who found it: of an automatic match, who imported the statement. */
    matched_by: model.text(),
    is_automatic: model.boolean(),
    /** The second officer, where one was needed. */
    confirmed_by: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([
    {
      on: ["row_id"],
      unique: true,
      where: "state = 'standing' AND deleted_at IS NULL",
    },
    { on: ["expectation_id"] },
  ])
