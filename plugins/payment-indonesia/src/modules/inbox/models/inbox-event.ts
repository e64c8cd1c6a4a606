import { model } from "@medusajs/framework/utils"
import { INBOX_STATES } from "../../../lib/inbox"

/**
 * Something that concerns a payment at a gateway: a verified notice, or a
 * question of ours. Written before it is answered or worked on, never deleted;
 * what it says is never changed (a trigger refuses it), only how work on it
 * stands. It tells where to look, not what is so.
 */
export const InboxEvent = model
  .define("inbox_event", {
    id: model.id({ prefix: "inev" }).primaryKey(),
    /** Code of the gateway, such as `midtrans`. */
    provider: model.text(),
    /** The gateway's name of the event, or one that we derive from it. */
    event_id: model.text(),
    kind: model.text(),
    /** What our provider keeps in the session's data as `reference`. */
    reference: model.text(),
    /** The notice as text, without what signs or is personal. */
    payload: model.text(),
    received_at: model.dateTime(),
    state: model.enum([...INBOX_STATES]).default("received"),
    attempts: model.number().default(0),
    /** How often the same notice came again. */
    repeats: model.number().default(0),
    /** Not worked on before: a pause after a fault. */
    next_attempt_at: model.dateTime().nullable(),
    /** Since when, and by whom (host, process, life), it is worked on; the lease runs out. */
    leased_at: model.dateTime().nullable(),
    leased_by: model.text().nullable(),
    /** The last fault, or why a person has to look, as a code. */
    error: model.text().nullable(),
    /** What was done, such as `capture`. */
    result: model.text().nullable(),
  })
  .indexes([
    { on: ["provider", "event_id"], unique: true },
    { on: ["provider", "reference"] },
    {
      on: ["next_attempt_at"],
      where: "state = 'received' and deleted_at is null",
    },
    {
      on: ["leased_by"],
      where: "leased_by is not null and deleted_at is null",
    },
  ])
