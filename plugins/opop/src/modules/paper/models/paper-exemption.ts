import { model } from "@medusajs/framework/utils"
import { PAPER_KINDS } from "../../../lib/papers"

/** A reason why goods need no paper of a kind, from a day on (KMA 1360/2021). */
export const PaperExemption = model
  .define("paper_exemption", {
    id: model.id({ prefix: "ppre" }).primaryKey(),
    kind: model.enum([...PAPER_KINDS]),
    /** As rules and papers name it: `honey`. */
    code: model.text(),
    name: model.text(),
    name_en: model.text(),
    /** The law it rests on. */
    basis: model.text(),
    valid_from: model.text(),
  })
  .indexes([{ on: ["kind", "code", "valid_from"], unique: true }])
