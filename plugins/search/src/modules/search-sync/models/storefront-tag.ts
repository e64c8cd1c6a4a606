import { model } from "@medusajs/framework/utils"

/**
 * A cache tag that the storefront has yet to be told about. One row a tag;
 * hard once hard until told. Removed when the storefront has accepted it.
 */
export const StorefrontTag = model
  .define(
    { name: "storefront_tag", tableName: "storefront_tag_outbox" },
    {
      id: model.id({ prefix: "sftag" }).primaryKey(),
      /** As `product:keripik-pisang`. */
      tag: model.text(),
      /** Pages must not be shown once more before they are made anew. */
      is_hard: model.boolean(),
      /** New with every change: telling an older one does not remove the row. */
      mark: model.text(),
      attempts: model.number().default(0),
      next_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["tag"], unique: true }, { on: ["next_at"] }])
