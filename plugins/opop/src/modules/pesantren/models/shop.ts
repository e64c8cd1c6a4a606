import { model } from "@medusajs/framework/utils"
import { SHOP_STATES } from "../../../lib/shop-states"
import { Pesantren } from "./pesantren"
import { ShopChange } from "./shop-change"

/**
 * The selling side of a pesantren, kept by its own people. Every pesantren has
 * one from the start, as a draft; its goods are shown and sold while the state
 * is `approved`, and only then. As with the pesantren, every column is public
 * but the state's history, which is in `ShopChange`.
 */
export const Shop = model
  .define("shop", {
    id: model.id({ prefix: "shop" }).primaryKey(),
    pesantren: model.belongsTo(() => Pesantren, { mappedBy: "shop" }),
    state: model.enum([...SHOP_STATES]).default("draft"),
    /** Its trade name where that is not the pesantren's. */
    name: model.text().nullable(),
    story: model.text().nullable(),
    story_en: model.text().nullable(),
    /** Address of the banner picture. */
    banner: model.text().nullable(),
    changes: model.hasMany(() => ShopChange, { mappedBy: "shop" }),
  })
  .cascades({ delete: ["changes"] })
  .indexes([{ on: ["state"] }])
