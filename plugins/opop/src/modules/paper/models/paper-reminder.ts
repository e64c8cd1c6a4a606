import { model } from "@medusajs/framework/utils"

/** That people were told of the end of a paper: once for each number of days. */
export const PaperReminder = model
  .define("paper_reminder", {
    id: model.id({ prefix: "pprm" }).primaryKey(),
    paper_id: model.text(),
    days: model.number(),
  })
  .indexes([{ on: ["paper_id", "days"], unique: true }])
