import { model } from "@medusajs/framework/utils"
import { BANK_ACCOUNT_STATES } from "../../../lib/bank-account-states"

/**
 * Where a shop is paid. The first comes with the approved application and is
 * active at once; a later one rests three days, needs finance, and then takes
 * the place of the active one. Never deleted.
 */
export const BankAccount = model
  .define("bank_account", {
    id: model.id({ prefix: "bacc" }).primaryKey(),
    pesantren_id: model.text(),
    /** Kecamatan: whose finance officers see it. */
    district_code: model.text(),
    /** A code of lib/banks.ts. */
    bank: model.text(),
    number: model.text(),
    /** In the institution's name. */
    holder: model.text(),
    state: model.enum([...BANK_ACCOUNT_STATES]).default("resting"),
    /** Since when it is active; of a resting one, when it may be. */
    active_from: model.dateTime(),
    warnings: model.json<string[]>().nullable(),
    /** The seller who asked for it. */
    requested_by: model.text().nullable(),
    confirmed_by: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
    /** Why it was refused. */
    reason: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["pesantren_id"] },
    { on: ["state", "active_from"] },
    {
      on: ["pesantren_id", "state"],
      unique: true,
      where: "state IN ('resting', 'active') AND deleted_at IS NULL",
    },
  ])
