import { model } from "@medusajs/framework/utils"

/** Whether a pesantren sends goods that are paid on delivery; none by itself does. */
export const CodSeller = model
  .define("cod_seller", {
    id: model.id({ prefix: "codsel" }).primaryKey(),
    pesantren_id: model.text(),
    is_on: model.boolean(),
  })
  .indexes([{ on: ["pesantren_id"], unique: true }])
