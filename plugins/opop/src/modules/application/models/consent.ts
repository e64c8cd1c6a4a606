import { model } from "@medusajs/framework/utils"
import { TERMS_DOCUMENTS } from "../../../lib/terms"

/**
 * That a person agreed to a version of a document, when and from where (UU
 * PDP). Written once, with the case that it was given for.
 */
export const Consent = model
  .define("consent", {
    id: model.id({ prefix: "cnst" }).primaryKey(),
    seller_id: model.text(),
    application_id: model.text(),
    document: model.enum([...TERMS_DOCUMENTS]),
    version: model.text(),
    accepted_at: model.dateTime(),
    ip: model.text().nullable(),
  })
  .indexes([
    { on: ["application_id", "document", "version"], unique: true },
    { on: ["seller_id"] },
  ])
