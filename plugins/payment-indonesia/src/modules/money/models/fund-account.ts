import { model } from "@medusajs/framework/utils"

/**
 * An account of the fund holder that buyers pay to (DESIGN D15). Never changed
 * and never deleted: another number is another row, and the old one retires.
 */
export const FundAccount = model
  .define("fund_account", {
    id: model.id({ prefix: "facc" }).primaryKey(),
    /** Name of the bank, as buyers read it. */
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
