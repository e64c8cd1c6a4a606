import { model } from "@medusajs/framework/utils"

export const INVITATION_KINDS = ["pesantren", "member", "officer"] as const
export type InvitationKind = (typeof INVITATION_KINDS)[number]

/**
 * A link that makes somebody something, once: the owner of a pesantren's shop,
 * a member of it, or an officer. The link's secret is kept as its digest.
 */
export const Invitation = model
  .define("invitation", {
    id: model.id({ prefix: "inv" }).primaryKey(),
    kind: model.enum([...INVITATION_KINDS]),
    /** SHA-256 of the secret, in hex. */
    token_hash: model.text(),
    /** Of a pesantren or a member. */
    pesantren_id: model.text().nullable(),
    /** Of a member or an officer. */
    role: model.text().nullable(),
    /** Of an officer. */
    area_code: model.text().nullable(),
    /** When given, only this person may take it. */
    email: model.text().nullable(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
    /** The seller or officer that it made. */
    used_by: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
    /** Why an officer makes a new owner of a shop that has one. */
    reason: model.text().nullable(),
    /** Whoever takes it is owner alone: the others leave with it. */
    removes_owners: model.boolean().default(false),
    /** Nobody has its link until a second officer has agreed. */
    awaits_confirmation: model.boolean().default(false),
    confirmed_by: model.text().nullable(),
    created_by_type: model.text(),
    created_by: model.text().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["pesantren_id"] }])
