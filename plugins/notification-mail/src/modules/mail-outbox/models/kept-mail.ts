import { model } from "@medusajs/framework/utils"
import { KEPT_MAIL_STATES } from "../../../lib/outbox"

/**
 * A mail, written down before it is sent. When it was sent, or given up, the
 * address and what it says are emptied: the row then only tells that, and when.
 * Removed after the retention of the plugin's settings.
 */
export const KeptMail = model
  .define("kept_mail", {
    id: model.id({ prefix: "kmail" }).primaryKey(),
    /** The occasion and its reader: of one key one mail is sent. */
    key: model.text(),
    template: model.text(),
    to: model.text().nullable(),
    resource_type: model.text(),
    resource_id: model.text(),
    /** Subject, HTML and text, sealed with the shop's secret. */
    content: model.text().nullable(),
    state: model.enum([...KEPT_MAIL_STATES]).default("kept"),
    attempts: model.number().default(0),
    /** Not tried before: the lease while it is sent, the pause after a fault. */
    next_at: model.dateTime().nullable(),
    good_until: model.dateTime(),
    /** What the mail server said last, without addresses. */
    last_error: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["next_at"], where: "state = 'kept' and deleted_at is null" },
    { on: ["created_at"] },
    { on: ["resource_id", "created_at"] },
  ])
