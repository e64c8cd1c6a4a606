import { model } from "@medusajs/framework/utils"
import { AREA_LEVELS } from "../../../lib/area"

/**
 * A province, regency (kabupaten or kota) or district (kecamatan). Rows come
 * from the area files only; a code that the state retires is kept, because
 * addresses and registers name it, and points to its successor.
 */
export const Area = model
  .define("area", {
    /** The dotted Kemendagri code, as `32.02.27`. */
    id: model.text().primaryKey(),
    level: model.enum([...AREA_LEVELS]),
    /** As the state writes it: `Gunungguruh`, `Kabupaten Sukabumi`. */
    name: model.text(),
    /** For print, tells namesakes apart: `Cikole, Kota Sukabumi, Jawa Barat`. */
    full_name: model.text(),
    parent_id: model.text().nullable(),
    /** The code that took this one's place; such an area is not offered. */
    replaced_by: model.text().nullable(),
    /** Names it is known by, folded, each between spaces: ` palabuhanratu pelabuhanratu `. */
    name_keys: model.text(),
    /** `name_keys` and the words of all that lies above; what a search reads. */
    search_text: model.text(),
  })
  .indexes([{ on: ["parent_id"] }])
