import { model } from "@medusajs/framework/utils"

export const CHANGE_STATES = [
  "pending",
  "accepted",
  "refused",
  "withdrawn",
] as const
export type ChangeState = (typeof CHANGE_STATES)[number]

/**
 * A wish to change one field of a product on sale. The old value stays on sale
 * until an officer accepts; one pending wish a field, a new one takes the place
 * of the old. Kept for ever.
 */
export const ListingChange = model
  .define("listing_change", {
    id: model.id({ prefix: "lstc" }).primaryKey(),
    listing_id: model.text(),
    /** A reviewed field of the content, or `papers`. */
    field: model.text(),
    /** What was on sale when it was wished; when it no longer is, the wish is stale. */
    before: model.json<{ value: unknown }>(),
    after: model.json<{ value: unknown }>(),
    state: model.enum([...CHANGE_STATES]).default("pending"),
    reason: model.text().nullable(),
    requested_by: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["listing_id", "field"],
      unique: true,
      where: "state = 'pending' AND deleted_at IS NULL",
    },
    { on: ["state", "created_at"] },
  ])
