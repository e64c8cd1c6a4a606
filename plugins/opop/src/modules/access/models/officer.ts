import { model } from "@medusajs/framework/utils"
import { OfficerGrant } from "./officer-grant"

/** A person of the Dinas. What the person may do is in the grants. */
export const Officer = model
  .define("officer", {
    id: model.id({ prefix: "offc" }).primaryKey(),
    /** The login; lower case. */
    email: model.text(),
    name: model.text(),
    phone: model.text().nullable(),
    grants: model.hasMany(() => OfficerGrant, { mappedBy: "officer" }),
  })
  .cascades({ delete: ["grants"] })
  .indexes([{ on: ["email"], unique: true }])
