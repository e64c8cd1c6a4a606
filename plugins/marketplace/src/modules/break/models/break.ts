import { model } from "@medusajs/framework/utils"
import { BREAK_KINDS, BREAK_STATES } from "../../../lib/breaks"

/**
 * Something that the reconciler found ("selisih"): two sides that should say
 * the same and do not. One live row a finding, never deleted: what was found,
 * when, what was tried and what came of it can be told later.
 */
export const Break = model
  .define("break", {
    id: model.id({ prefix: "brk" }).primaryKey(),
    kind: model.enum([...BREAK_KINDS]),
    /** Id of the row that it is about. */
    subject: model.text(),
    order_id: model.text().nullable(),
    cart_id: model.text().nullable(),
    /** Ids and figures; nothing personal. */
    facts: model.json().default({}),
    state: model.enum([...BREAK_STATES]).default("open"),
    found_at: model.dateTime(),
    /** When it was last found. */
    seen_at: model.dateTime(),
    attempts: model.number().default(0),
    /** What was tried last, and what came of it: codes. */
    tried: model.text().nullable(),
    result: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
    /** The officer or administrator who closed it, and what they found out. */
    closed_by: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([
    {
      on: ["kind", "subject"],
      unique: true,
      where:
        "state IN ('open', 'repairing', 'given_to_officer') AND deleted_at IS NULL",
    },
    { on: ["state", "found_at"] },
    { on: ["order_id"] },
  ])
