import { model } from "@medusajs/framework/utils"
import type { ListingContent } from "../../../lib/listing-content"
import { LISTING_STATES } from "../../../lib/listing-states"

/**
 * A product and its approval. Made with the first word of a draft; the product
 * itself is made when the draft is submitted, and stays unpublished until an
 * officer puts it on sale. A product that the administrator or a seed made gets
 * its row with it. Never deleted, except with its product.
 */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    pesantren_id: model.text(),
    product_id: model.text().nullable(),
    state: model.enum([...LISTING_STATES]).default("draft"),
    made_by: model.enum(["seller", "admin"]).default("seller"),
    /** As the product has them, or the draft: for lists. */
    name: model.text(),
    thumbnail: model.text().nullable(),
    category: model.text().nullable(),
    /** The working copy; null when the product is what it says. */
    data: model.json<ListingContent>().nullable(),
    /** Goes up with each change: who saves over another's work is told. */
    version: model.number().default(1),
    submitted_at: model.dateTime().nullable(),
    /** Since when its approval holds; null without one. */
    approved_at: model.dateTime().nullable(),
    /** When it first went on sale. From then on its product stays the same. */
    first_published_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    /** Of the last refusal, revision or taking off sale. */
    reason: model.text().nullable(),
  })
  .indexes([
    {
      on: ["product_id"],
      unique: true,
      where: "product_id IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["pesantren_id", "state"] },
    { on: ["state", "submitted_at"] },
  ])
