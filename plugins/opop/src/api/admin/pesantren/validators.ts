import { z } from "@medusajs/framework/zod"
import {
  NSPP,
  POSTAL_CODE,
  readPhone,
  stripNumber,
  VILLAGE_CODE,
} from "../../../lib/numbers"
import {
  OPOP_CLASSES,
  OPOP_FIELDS,
  OPOP_STAGES,
  PESANTREN_KINDS,
  READINESS,
} from "../../../lib/register"
import { SHOP_STATES } from "../../../lib/shop-states"

/** A text that may be emptied; an empty one is stored as null. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((value) => value || null)

const matching = (form: RegExp) =>
  text(40).refine((value) => value === null || form.test(value), {
    message: `must match ${form.source}`,
  })

const year = z.number().int().min(1400).max(2100).nullable()
const people = z.number().int().min(0).max(1_000_000).nullable()
const day = z.coerce.date().nullable()
const picture = text(500).refine(
  (value) => value === null || /^(https?:\/\/|\/)\S+$/.test(value),
  { message: "must be the address of a picture" }
)

const phone = text(40).transform((value, ctx) => {
  const read = value === null ? null : readPhone(value)
  if (value !== null && read === null) {
    ctx.addIssue({ code: "custom", message: "must be a phone number" })
    return z.NEVER
  }
  return read
})

const nspp = text(40)
  .transform((value) => value && stripNumber(value))
  .refine((value) => value === null || NSPP.test(value), {
    message: "must have 12 digits",
  })

const Certificate = z
  .object({
    kind: z.string().trim().min(1).max(40),
    number: z.string().trim().min(1).max(60),
    valid_until: z.iso.date().nullable().default(null),
  })
  .strict()

const Business = z
  .object({
    kind: z.string().trim().min(1).max(100),
    since: year.default(null),
    capacity: text(200).default(null),
    workers: people.default(null),
  })
  .strict()

/** What the office keeps; other routes take a part of it. */
export const RecordFields = z
  .object({
    nspp,
    licence_number: text(60),
    licence_date: day,
    licence_until: day,
    foundation_name: text(200),
    foundation_deed: text(100),
    foundation_ahu_number: text(60),
    cooperative_name: text(200),
    street: text(300),
    hamlet: text(100),
    rt_rw: text(20),
    village_code: matching(VILLAGE_CODE),
    postal_code: matching(POSTAL_CODE),
    landmark: text(200),
    exact_latitude: z.number().min(-11.5).max(6.5).nullable(),
    exact_longitude: z.number().min(94).max(142).nullable(),
    santri_resident: people,
    santri_day: people,
    santri_male: people,
    santri_female: people,
    teachers: people,
    workers: people,
    counts_as_of: day,
    potential: text(2000),
    businesses: z.array(Business).max(20).nullable(),
    readiness: z.enum(READINESS),
    opop_stage: z.enum(OPOP_STAGES),
    cohort_year: z.number().int().min(2019).max(2100).nullable(),
    opop_class: z.enum(OPOP_CLASSES).nullable(),
    opop_field: z.enum(OPOP_FIELDS).nullable(),
    contact_name: text(100),
    contact_duty: text(100),
    contact_phone: phone,
    source: text(200),
    verified_by: text(100),
    verified_at: day,
    note: text(2000),
  })
  .strict()
  .partial()

export const ShopBody = z
  .object({
    name: text(120),
    story: text(5000),
    story_en: text(5000),
    banner: picture,
  })
  .strict()
  .partial()

const fields = {
  name: z.string().trim().min(2).max(120),
  slug: z
    .string()
    .max(120)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  aliases: z.array(z.string().trim().min(1).max(120)).max(20),
  founded_year: year,
  kind: z.enum(PESANTREN_KINDS).nullable(),
  caretaker_name: text(120),
  district_code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/),
  latitude: z.number().min(-11.5).max(6.5).nullable(),
  longitude: z.number().min(94).max(142).nullable(),
  image: picture,
  award: text(200),
  certificates: z.array(Certificate).max(30).nullable(),
  record: RecordFields,
  shop: ShopBody,
}

export const UpdatePesantrenBody = z.object(fields).strict().partial()

export const CreatePesantrenBody = UpdatePesantrenBody.required({
  name: true,
  district_code: true,
})

export const ShopStateBody = z
  .object({ to: z.enum(SHOP_STATES), reason: text(1000).optional() })
  .strict()

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
}

const code = (form: RegExp) => z.string().regex(form).optional()

export const AdminPesantrenQuery = z
  .object({
    q: z.string().trim().min(1).max(100).optional(),
    province: code(/^\d{2}$/),
    regency: code(/^\d{2}\.\d{2}$/),
    district: code(/^\d{2}\.\d{2}\.\d{2}$/),
    state: z.enum(SHOP_STATES).optional(),
    ...page,
  })
  .strict()

export const PageQuery = z.object(page).strict()

export type CreatePesantrenBody = z.infer<typeof CreatePesantrenBody>
export type UpdatePesantrenBody = z.infer<typeof UpdatePesantrenBody>
export type ShopBody = z.infer<typeof ShopBody>
export type ShopStateBody = z.infer<typeof ShopStateBody>
export type AdminPesantrenQuery = z.infer<typeof AdminPesantrenQuery>
export type PageQuery = z.infer<typeof PageQuery>
