import { model } from "@medusajs/framework/utils"

/** What officers tell each other about a case; never shown to the applicant. */
export const ApplicationNote = model
  .define("application_note", {
    id: model.id({ prefix: "applnote" }).primaryKey(),
    application_id: model.text(),
    author_id: model.text().nullable(),
    author_name: model.text().nullable(),
    text: model.text(),
  })
  .indexes([{ on: ["application_id"] }])
