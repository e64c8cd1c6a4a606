import { model } from "@medusajs/framework/utils"
import { MEMBER_ROLES } from "../../../lib/roles"
import { Seller } from "./seller"

/** A person in the shop of a pesantren. Never deleted: removed, at once. */
export const ShopMember = model
  .define("shop_member", {
    id: model.id({ prefix: "mbr" }).primaryKey(),
    seller: model.belongsTo(() => Seller, { mappedBy: "memberships" }),
    pesantren_id: model.text(),
    role: model.enum([...MEMBER_ROLES]),
    invited_by: model.text().nullable(),
    removed_at: model.dateTime().nullable(),
    removed_by: model.text().nullable(),
  })
  .indexes([
    {
      on: ["seller_id", "pesantren_id"],
      unique: true,
      where: "removed_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["pesantren_id"] },
  ])
