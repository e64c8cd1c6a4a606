import { model } from "@medusajs/framework/utils"
import { ShopMember } from "./shop-member"

/** A person who works for pesantren shops. Which, and as what: the memberships. */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "slr" }).primaryKey(),
    /** The login; lower case. */
    email: model.text(),
    name: model.text(),
    phone: model.text().nullable(),
    memberships: model.hasMany(() => ShopMember, { mappedBy: "seller" }),
  })
  .cascades({ delete: ["memberships"] })
  .indexes([{ on: ["email"], unique: true }])
