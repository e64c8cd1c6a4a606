import { model } from "@medusajs/framework/utils"
import {
  type Certificate,
  OPOP_BADGES,
  PESANTREN_KINDS,
} from "../../../lib/register"
import { PesantrenRecord } from "./pesantren-record"
import { Shop } from "./shop"

/**
 * A pesantren as everyone may see it. A register entry lives for ever, whether
 * it sells or not. **Every column of this table is public**: the store API can
 * expand it from a product. What officers know goes into `PesantrenRecord`,
 * which no store route reaches.
 */
export const Pesantren = model
  .define("pesantren", {
    id: model.id({ prefix: "psn" }).primaryKey(),
    /** Address of its page; unique, never changed once people link to it. */
    slug: model.text(),
    name: model.text(),
    /** Other names people use. */
    aliases: model.array().default([]),
    founded_year: model.number().nullable(),
    kind: model.enum([...PESANTREN_KINDS]).nullable(),
    /** Name of the pengasuh, only when he agreed that it is shown. */
    caretaker_name: model.text().nullable(),
    /** Area codes of where it lies; regency and province are the district's. */
    province_code: model.text(),
    regency_code: model.text(),
    district_code: model.text(),
    /** To three decimals (about 100 m); the exact place is the officers'. */
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    /** Address of a picture of the place. */
    image: model.text().nullable(),
    /** What it earned in OPOP; worked out from the stage in its record. */
    opop_badge: model.enum([...OPOP_BADGES]).nullable(),
    /** An award, as the office words it. */
    award: model.text().nullable(),
    certificates: model.json<Certificate[]>().nullable(),
    /** Invented for the demonstration. */
    is_demo: model.boolean().default(false),
    record: model.hasOne(() => PesantrenRecord, { mappedBy: "pesantren" }),
    shop: model.hasOne(() => Shop, { mappedBy: "pesantren" }),
  })
  .cascades({ delete: ["record", "shop"] })
  .indexes([
    { on: ["slug"], unique: true },
    { on: ["district_code"] },
    { on: ["regency_code"] },
    { on: ["province_code"] },
  ])
