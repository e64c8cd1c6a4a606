import { z } from "zod"
import { MAPPING_STATES } from "@/lib/coverage"
import {
  OPOP_CLASSES,
  OPOP_FIELDS,
  OPOP_STAGES,
  PESANTREN_KINDS,
} from "@/lib/register-words"
import { SHOP_STATES } from "@/lib/seller-rights"
import { READINESS } from "@/lib/visit-draft"

const text = z.string().nullable()
const count = z.number().nullable()

const Record = z.object({
  nspp: text,
  licence_number: text,
  foundation_name: text,
  foundation_deed: text,
  foundation_ahu_number: text,
  cooperative_name: text,
  street: text,
  hamlet: text,
  rt_rw: text,
  postal_code: text,
  landmark: text,
  exact_latitude: count,
  exact_longitude: count,
  santri_resident: count,
  santri_day: count,
  santri_male: count,
  santri_female: count,
  teachers: count,
  workers: count,
  counts_as_of: text,
  potential: text,
  businesses: z
    .array(
      z.object({
        kind: z.string(),
        since: count,
        capacity: text,
        workers: count,
      })
    )
    .nullable(),
  readiness: z.enum(READINESS),
  opop_stage: z.enum(OPOP_STAGES),
  cohort_year: count,
  opop_class: z.enum(OPOP_CLASSES).nullable(),
  opop_field: z.enum(OPOP_FIELDS).nullable(),
  contact_name: text,
  contact_duty: text,
  /** Masked. */
  contact_phone: text,
  source: text,
  note: text,
})

/** An entry of the register, whole; its contact's phone is masked. */
export const Entry = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  aliases: z.array(z.string()),
  founded_year: count,
  kind: z.enum(PESANTREN_KINDS).nullable(),
  caretaker_name: text,
  district_code: z.string(),
  place: z.string(),
  /** Tells two states of the entry apart. */
  version: z.string(),
  mapping: z.enum(MAPPING_STATES),
  last_visit: z.object({ at: z.string(), by: z.string() }).nullable(),
  next_visit_on: text,
  is_verified: z.boolean(),
  record: Record,
  shop: z.object({
    state: z.enum(SHOP_STATES),
    name: text,
    has_owner: z.boolean(),
  }),
  duplicates: z.array(
    z.object({
      /** Null: it lies in another territory. */
      id: z.string().nullable(),
      name: z.string().optional(),
      by: z.enum(["nspp", "name", "similar"]),
    })
  ),
  /** The entry that it was found to be; of one elsewhere nothing is told. */
  same_as: z.object({ id: text, name: text }).nullable(),
  /** Entries that were found to be this one. */
  repeated_by: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type Entry = z.output<typeof Entry>
