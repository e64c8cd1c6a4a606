import { model } from "@medusajs/framework/utils"
import { TERMS_DOCUMENTS } from "../../../lib/terms"

/**
 * A version of what people agree to. It holds from `valid_from` until a later
 * one does; what somebody agreed to is never changed (D17).
 */
export const TermsVersion = model
  .define("terms_version", {
    id: model.id({ prefix: "terms" }).primaryKey(),
    document: model.enum([...TERMS_DOCUMENTS]),
    /** A date, as `2026-11-01`. */
    version: model.text(),
    title: model.text(),
    title_en: model.text(),
    /** Paragraphs, an empty line between two. */
    body: model.text(),
    body_en: model.text(),
    valid_from: model.dateTime(),
  })
  .indexes([
    { on: ["document", "version"], unique: true },
    { on: ["document", "valid_from"] },
  ])
