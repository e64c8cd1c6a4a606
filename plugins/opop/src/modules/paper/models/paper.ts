import { model } from "@medusajs/framework/utils"
import type { NumberWarning } from "../../../lib/identity-numbers"
import {
  PAPER_KINDS,
  PAPER_OWNERS,
  PAPER_STATES,
  STATEMENTS,
} from "../../../lib/papers"

/**
 * A paper that somebody shows for something. An officer accepts or refuses it;
 * an accepted one lapses after its last day. A newer one takes its place
 * without a trace of it being lost: the row stays, marked as replaced. Numbers
 * and scans of persons leave it when the time to keep them is over (D18).
 */
export const Paper = model
  .define("paper", {
    id: model.id({ prefix: "ppr" }).primaryKey(),
    owner_type: model.enum([...PAPER_OWNERS]),
    owner_id: model.text(),
    /** Whose goods or shop it is; of a case the case says it. */
    pesantren_id: model.text().nullable(),
    kind: model.enum([...PAPER_KINDS]),
    statement: model.enum([...STATEMENTS]).default("certificate"),
    /** Code of the reason why none is needed. */
    exemption: model.text().nullable(),
    /** Without the spaces, dots and dashes people type. */
    number: model.text().nullable(),
    /** What is odd about the number; for the officer to look at. */
    warnings: model.json<NumberWarning[]>().nullable(),
    /** Last day it holds, in Jakarta, as `2027-12-31`; null: it does not end. */
    valid_until: model.text().nullable(),
    /** In the private file store; null when there is none, or no longer. */
    file_id: model.text().nullable(),
    file_kind: model.enum(["jpeg", "pdf"]).nullable(),
    file_bytes: model.number().nullable(),
    state: model.enum([...PAPER_STATES]).default("pending"),
    /** Why it was refused. */
    reason: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    uploaded_by: model.text().nullable(),
    /** Since when a newer one, or none, stands in its place. */
    replaced_at: model.dateTime().nullable(),
    /** When its scan was removed because its time was over. */
    purged_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["owner_type", "owner_id", "kind"],
      unique: true,
      where: "state = 'pending' AND replaced_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["owner_type", "owner_id"] },
    { on: ["pesantren_id"] },
    {
      on: ["state", "valid_until"],
      where: "replaced_at IS NULL AND deleted_at IS NULL",
    },
  ])
