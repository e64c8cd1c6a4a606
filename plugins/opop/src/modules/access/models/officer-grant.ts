import { model } from "@medusajs/framework/utils"
import { OFFICER_ROLES } from "../../../lib/roles"
import { Officer } from "./officer"

/** A role in an area and everything below it. Never deleted: revoked. */
export const OfficerGrant = model
  .define("officer_grant", {
    id: model.id({ prefix: "offgrant" }).primaryKey(),
    officer: model.belongsTo(() => Officer, { mappedBy: "grants" }),
    role: model.enum([...OFFICER_ROLES]),
    /** `32`, `32.02` or `32.02.27`. */
    area_code: model.text(),
    granted_by: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
    revoked_by: model.text().nullable(),
  })
  .indexes([
    {
      on: ["officer_id", "role", "area_code"],
      unique: true,
      where: "revoked_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["area_code"] },
  ])
