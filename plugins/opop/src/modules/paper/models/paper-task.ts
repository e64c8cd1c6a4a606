import { model } from "@medusajs/framework/utils"

/**
 * What the office has to see to because a paper lapsed: one a paper. Closed by
 * an officer with a note, or by itself when a newer paper is accepted.
 */
export const PaperTask = model
  .define("paper_task", {
    id: model.id({ prefix: "pprt" }).primaryKey(),
    paper_id: model.text(),
    pesantren_id: model.text().nullable(),
    /** Kecamatan: whose officers see it. */
    area_code: model.text().nullable(),
    state: model.enum(["open", "closed"]).default("open"),
    note: model.text().nullable(),
    closed_by: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["paper_id"], unique: true }, { on: ["state", "area_code"] }])
