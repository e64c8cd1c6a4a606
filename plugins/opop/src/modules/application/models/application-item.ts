import { model } from "@medusajs/framework/utils"

/**
 * One thing that an officer asks the applicant to put right, with the reason.
 * `open` until the case is handed in again, then `answered`; `accepted` when
 * the case is verified. A path has one open item at most.
 */
export const ApplicationItem = model
  .define("application_item", {
    id: model.id({ prefix: "applitem" }).primaryKey(),
    application_id: model.text(),
    /** A field as `profile.story`, or `paper:nib`. */
    path: model.text(),
    reason: model.text(),
    requested_by: model.text().nullable(),
    state: model.enum(["open", "answered", "accepted"]).default("open"),
    /** What stood there when it was asked: `{ value }`, or `{ papers }` by id. */
    before: model.json<ItemBefore>().nullable(),
    /** What the applicant says about it. */
    answer: model.text().nullable(),
  })
  .indexes([
    { on: ["application_id"] },
    {
      on: ["application_id", "path"],
      unique: true,
      where: "state = 'open' AND deleted_at IS NULL",
    },
  ])

export type ItemBefore = { value?: unknown; papers?: string[] }
