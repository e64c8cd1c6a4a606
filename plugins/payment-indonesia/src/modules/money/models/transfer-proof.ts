import { model } from "@medusajs/framework/utils"

/** A picture or a PDF that a buyer sent. It buys time and is never believed as money. */
export const TransferProof = model
  .define("transfer_proof", {
    id: model.id({ prefix: "tproof" }).primaryKey(),
    expectation_id: model.text(),
    /** A private file. */
    file_id: model.text(),
    /** SHA-256 of what was sent, before a picture was painted anew. */
    digest: model.text(),
    /** Whether the same picture was sent for another order: an alarm. */
    is_reused: model.boolean().default(false),
  })
  .indexes([
    { on: ["expectation_id", "digest"], unique: true },
    { on: ["digest"] },
  ])
