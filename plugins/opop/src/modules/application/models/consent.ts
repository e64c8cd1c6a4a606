import { model } from "@medusajs/framework/utils"
import { TERMS_DOCUMENTS } from "../../../lib/terms"

/**
 * That a person agreed to a version of a document, when and from where (UU
 * PDP). Written once, with the case that it was given for or, when a later
 * version came out, with the shop that it was given for.
 */
export const Consent = model
  .define("consent", {
    id: model.id({ prefix: "cnst" }).primaryKey(),
    seller_id: model.text(),
    /** Null: given for a shop that is open already. */
    application_id: model.text().nullable(),
    /** Of the open shop; null: given with a case. */
    pesantren_id: model.text().nullable(),
    document: model.enum([...TERMS_DOCUMENTS]),
    version: model.text(),
    accepted_at: model.dateTime(),
    ip: model.text().nullable(),
  })
  .indexes([
    { on: ["application_id", "document", "version"], unique: true },
    {
      on: ["pesantren_id", "document", "version"],
      unique: true,
      where: "pesantren_id IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["seller_id"] },
  ])
