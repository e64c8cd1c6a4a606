import { model } from "@medusajs/framework/utils"
import { type Attachment, INTERVENTION_KINDS } from "../../../lib/mapping"

/**
 * Help that a pesantren got. Append-only, by a trigger too: a mistake is
 * corrected by another row that names this one. A mentor's is a draft until a
 * verifier or head confirms it.
 */
export const Intervention = model
  .define("intervention", {
    id: model.id({ prefix: "itv" }).primaryKey(),
    pesantren_id: model.text(),
    district_code: model.text(),
    kind: model.enum([...INTERVENTION_KINDS]),
    title: model.text(),
    /** ISO date. */
    held_on: model.text(),
    /** Who gave it: a Dinas, a bank, a company. */
    giver: model.text().nullable(),
    /** Whole rupiah; 0 when it had no price. */
    value: model.bigNumber().default(0),
    participants: model.number().nullable(),
    before: model.text().nullable(),
    after: model.text().nullable(),
    outcome: model.text().nullable(),
    /** ISO date of the next look at what became of it. */
    next_check_on: model.text().nullable(),
    attachments: model.json<Attachment[]>().nullable(),
    /** The row that this one replaces. */
    corrects: model.text().nullable(),
    /** Shared by the rows of one day for several pesantren, each its own row. */
    group_id: model.text().nullable(),
    officer_id: model.text().nullable(),
    officer_name: model.text().nullable(),
    confirmed_by: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["pesantren_id", "held_on"] },
    { on: ["district_code"] },
    { on: ["group_id"] },
    {
      on: ["corrects"],
      unique: true,
      where: "corrects IS NOT NULL AND deleted_at IS NULL",
    },
  ])
