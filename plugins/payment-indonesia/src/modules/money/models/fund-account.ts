import { model } from "@medusajs/framework/utils"
import { AWAITED_CHANNELS } from "../../../lib/awaited-channels"

/**
 * An account of the fund holder that buyers pay to (DESIGN D15). Never changed
 * and never deleted: another number is another row, and the old one retires.
 */
export const FundAccount = model
  .define("fund_account", {
    id: model.id({ prefix: "facc" }).primaryKey(),
    /** `qris`: what the acquirer collects by the fund holder's own code. */
    channel: model.enum([...AWAITED_CHANNELS]).default("transfer"),
    /** Name of the bank, as buyers read it; of QRIS, the number is the NMID. */
    bank: model.text(),
    number: model.text(),
    holder: model.text(),
    /** Who holds buyers' money: named at checkout and on invoices. */
    fund_holder: model.text(),
    valid_from: model.dateTime(),
    retired_at: model.dateTime().nullable(),
    changed_by: model.text().nullable(),
  })
  .indexes([
    {
      on: ["bank", "number"],
      unique: true,
      where: "retired_at IS NULL AND deleted_at IS NULL",
    },
  ])
