import { model } from "@medusajs/framework/utils"
import { AWAITED_CHANNELS } from "../../../lib/awaited-channels"
import { EXPECTATION_STATES } from "../../../lib/expectation-states"

/**
 * The money that an order waits for. Made once a payment session, moved only
 * along lib/expectation-states.ts, never deleted. Money is whole rupiah. While
 * `holds_code` is true nobody else is asked for the same sum on the account:
 * until some days after it is closed.
 */
export const Expectation = model
  .define("expectation", {
    id: model.id({ prefix: "exp" }).primaryKey(),
    order_id: model.text(),
    /** Its lock is the one that checkout and payments take. */
    cart_id: model.text(),
    payment_session_id: model.text(),
    /** A bank transfer, or a payment to the fund holder's QRIS code. */
    channel: model.enum([...AWAITED_CHANNELS]).default("transfer"),
    /** The fund account whose sums its own is unique among; null: none, as by QRIS. */
    account_id: model.text().nullable(),
    /** The session's amount, which is captured. */
    base: model.bigNumber(),
    /** 1 to 999 by chance; null: all were taken, or QRIS, whose sum is exact. */
    code: model.number().nullable(),
    /** `base` and `code`: what the buyer is asked for. */
    due: model.bigNumber(),
    /** What came and stands against it. */
    received: model.bigNumber().default(0),
    state: model.enum([...EXPECTATION_STATES]).default("awaiting"),
    expires_at: model.dateTime(),
    /** When the first proof came. */
    claimed_at: model.dateTime().nullable(),
    /** When it was paid or given up; codes rest from then. */
    closed_at: model.dateTime().nullable(),
    holds_code: model.boolean().default(true),
    /** Whether a person cancelled the order: late money does not revive it. */
    is_given_up: model.boolean().default(false),
    /** The last reminder, in hundredths of the waiting time. */
    reminded: model.number().default(0),
    /** What stood in the way when it was last tried to capture; null: nothing. */
    fault: model.text().nullable(),
  })
  .indexes([
    { on: ["payment_session_id"], unique: true },
    { on: ["order_id"] },
    { on: ["state", "expires_at"] },
    {
      on: ["account_id", "due"],
      unique: true,
      where: "holds_code AND code IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["due"], where: "holds_code AND deleted_at IS NULL" },
  ])
