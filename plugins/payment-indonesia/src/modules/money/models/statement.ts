import { model } from "@medusajs/framework/utils"
import type { StatementMapping } from "../../../lib/statement/mapping"

/** A file of a bank that was read: by whom, how, and what it brought. */
export const Statement = model
  .define("statement", {
    id: model.id({ prefix: "stm" }).primaryKey(),
    /** The fund account it is of. */
    account_id: model.text(),
    filename: model.text(),
    /** SHA-256 of the file. */
    file_hash: model.text(),
    mapping: model.json<StatementMapping>(),
    imported_by: model.text(),
    /** Rows of money in, and how many of them were not known before. */
    row_count: model.number(),
    new_count: model.number(),
    fault_count: model.number(),
  })
  .indexes([{ on: ["account_id", "file_hash"], unique: true }])
