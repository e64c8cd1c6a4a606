import { model } from "@medusajs/framework/utils"
import {
  type Business,
  OPOP_CLASSES,
  OPOP_FIELDS,
  OPOP_STAGES,
  READINESS,
} from "../../../lib/register"
import { Pesantren } from "./pesantren"

/**
 * What the office keeps about a pesantren, for officers and administrators
 * only. Written with the pesantren, kept as long. Identity numbers (NIK, NPWP)
 * and bank accounts are in neither table: they need masking and a reading log.
 * Santri are counted, never named.
 */
export const PesantrenRecord = model
  .define("pesantren_record", {
    id: model.id({ prefix: "psnrec" }).primaryKey(),
    pesantren: model.belongsTo(() => Pesantren, { mappedBy: "record" }),
    /** Statistics number of Kemenag, 12 digits; half of all have none, and some are reissued. */
    nspp: model.text().nullable(),
    licence_number: model.text().nullable(),
    licence_date: model.dateTime().nullable(),
    licence_until: model.dateTime().nullable(),
    foundation_name: model.text().nullable(),
    foundation_deed: model.text().nullable(),
    foundation_ahu_number: model.text().nullable(),
    /** Name of its cooperative (kopontren). */
    cooperative_name: model.text().nullable(),
    street: model.text().nullable(),
    hamlet: model.text().nullable(),
    rt_rw: model.text().nullable(),
    /** Kelurahan or desa, as `32.02.27.2002`. */
    village_code: model.text().nullable(),
    postal_code: model.text().nullable(),
    /** What one looks for on the way (patokan). */
    landmark: model.text().nullable(),
    exact_latitude: model.float().nullable(),
    exact_longitude: model.float().nullable(),
    /** Santri who live there (mukim) and who come by day (kalong). */
    santri_resident: model.number().nullable(),
    santri_day: model.number().nullable(),
    santri_male: model.number().nullable(),
    santri_female: model.number().nullable(),
    teachers: model.number().nullable(),
    workers: model.number().nullable(),
    counts_as_of: model.dateTime().nullable(),
    /** What it could make or sell (potensi usaha). */
    potential: model.text().nullable(),
    businesses: model.json<Business[]>().nullable(),
    readiness: model.enum([...READINESS]).default("none"),
    opop_stage: model.enum([...OPOP_STAGES]).default("mapped"),
    /** Year it joined; a pesantren joins once in its life. */
    cohort_year: model.number().nullable(),
    opop_class: model.enum([...OPOP_CLASSES]).nullable(),
    opop_field: model.enum([...OPOP_FIELDS]).nullable(),
    contact_name: model.text().nullable(),
    contact_duty: model.text().nullable(),
    contact_phone: model.text().nullable(),
    /** Where the entry comes from: a list, a visit, the pesantren itself. */
    source: model.text().nullable(),
    verified_by: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    /**
     * The entry this one repeats: it is left out of lists, sums and the shop,
     * until that is undone. Written by its own workflows only.
     */
    duplicate_of: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([
    { on: ["nspp"] },
    { on: ["opop_stage"] },
    {
      on: ["duplicate_of"],
      where: "duplicate_of IS NOT NULL AND deleted_at IS NULL",
    },
  ])
