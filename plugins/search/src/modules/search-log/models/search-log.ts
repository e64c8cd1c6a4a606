import { model } from "@medusajs/framework/utils"

/**
 * One search by words, and nothing about who asked: the folded words, how much
 * they found, and which place of the list was opened.
 */
export const SearchLog = model
  .define("search_log", {
    id: model.id({ prefix: "srch" }).primaryKey(),
    /** Folded, without addresses and long numbers. */
    words: model.text(),
    /** What was searched for instead; null where nothing was corrected. */
    corrected_to: model.text().nullable(),
    /** Products that hold every word; up to 1,000. Null where filters left out some. */
    found: model.number().nullable(),
    engine: model.text(),
    /** Place that was opened first, from 1; null while none was. */
    clicked_position: model.number().nullable(),
    /** Kecamatan or regency that was looked in, or near to; null without one. */
    area_code: model.text().nullable(),
    searched_at: model.dateTime(),
  })
  .indexes([{ on: ["searched_at"] }])
