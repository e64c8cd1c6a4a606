import { model } from "@medusajs/framework/utils"

export const LISTING_ITEM_STATES = ["open", "answered", "accepted"] as const

/**
 * One thing that an officer asks to be put right, with the reason and what
 * stood there. Answered with the next submission, accepted with the approval;
 * asked anew it is a new row.
 */
export const ListingItem = model
  .define("listing_item", {
    id: model.id({ prefix: "lsti" }).primaryKey(),
    listing_id: model.text(),
    /** A field of the content, `attributes.net`, or `paper:halal`. */
    path: model.text(),
    reason: model.text(),
    before: model.json<{ value: unknown }>().nullable(),
    state: model.enum([...LISTING_ITEM_STATES]).default("open"),
    /** What the shop wrote to it. */
    note: model.text().nullable(),
    requested_by: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["listing_id", "state"] }])
