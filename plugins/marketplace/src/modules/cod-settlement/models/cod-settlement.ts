import { model } from "@medusajs/framework/utils"

/**
 * A courier's file of the cash that it collected: by whom it was read, how, and
 * what it says in all. Once a file; the database refuses to change or delete
 * it. Whole rupiah.
 */
export const CodSettlement = model
  .define("cod_settlement", {
    id: model.id({ prefix: "codset" }).primaryKey(),
    /** As the officer wrote it. */
    courier: model.text(),
    /** The name without case and signs. */
    courier_key: model.text(),
    filename: model.text(),
    /** SHA-256 of the file. */
    file_hash: model.text(),
    /** How its columns were read. */
    mapping: model.json(),
    row_count: model.number(),
    /** Rows that could not be read and were left out. */
    fault_count: model.number(),
    /** Sums of its rows: collected, kept by the courier, paid. */
    gross: model.bigNumber(),
    fee: model.bigNumber(),
    net: model.bigNumber(),
    imported_by: model.text(),
  })
  .indexes([{ on: ["file_hash"], unique: true }])
