import { z } from "@medusajs/framework/zod"
import { ATTRIBUTE_KEYS } from "../lib/listing-attributes"
import { LIMITS } from "../lib/listing-limits"
import { LISTING_STATES } from "../lib/listing-states"
import { draftFields, id, optionalText, text } from "./listing-draft-fields"

/** A photo of 8 MB in base64, and a little around it. */
export const PHOTO_BODY_LIMIT = "12mb"
/** A table of 1 MB in base64. */
export const TABLE_BODY_LIMIT = "2mb"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}
const q = z.string().trim().max(100).optional()
const version = z.number().int().min(1)

export const CreateListingBody = z
  .object(draftFields)
  .partial()
  .required({ name: true })
  .strict()
export type CreateListingBody = z.output<typeof CreateListingBody>

export const SaveListingBody = z
  .object({ version, ...z.object(draftFields).partial().shape })
  .strict()
export type SaveListingBody = z.output<typeof SaveListingBody>

const upload = {
  /** As the sender calls it. */
  filename: z.string().trim().min(1).max(255),
  content_base64: z.string().min(1),
}

export const PhotoBody = z.object(upload).strict()
export type PhotoBody = z.output<typeof PhotoBody>

export const PhotoOrderBody = z
  .object({ photos: z.array(z.string().max(300)).max(LIMITS.photos) })
  .strict()
export type PhotoOrderBody = z.output<typeof PhotoOrderBody>

export const SubmitListingBody = z
  .object({
    version,
    answers: z
      .record(id, text(1000))
      .refine((answers) => Object.keys(answers).length <= 100)
      .default({}),
  })
  .strict()
export type SubmitListingBody = z.output<typeof SubmitListingBody>

export const NoBody = z.object({}).strict()

const seen = z.number().int().min(0)
const wanted = z
  .object({
    id,
    price: z.number().optional(),
    stock: z.number().optional(),
    seen_price: seen.nullable().optional(),
    seen_stock: seen.optional(),
  })
  .strict()

/** Two wishes for one variant cannot both be meant. */
const isEachOnce = (rows: readonly { id: string }[]) =>
  new Set(rows.map(({ id }) => id)).size === rows.length

export const PriceStockBody = z
  .object({
    variants: z
      .array(wanted)
      .min(1)
      .max(500)
      .refine(isEachOnce, { error: "a variant is named twice" }),
    /** Large steps of a price are meant. */
    confirm: z.boolean().default(false),
  })
  .strict()
export type PriceStockBody = z.output<typeof PriceStockBody>

export const ListingsQuery = z
  .object({
    state: z.enum([...LISTING_STATES, "all"]).default("all"),
    q,
    ...page,
  })
  .strict()
export type ListingsQuery = z.output<typeof ListingsQuery>

export const GridQuery = z
  .object({
    q,
    low: z.enum(["true", "false"]).default("false"),
    limit: z.coerce.number().int().min(1).max(500).default(200),
    offset: page.offset,
  })
  .strict()
export type GridQuery = z.output<typeof GridQuery>

export const GridExportQuery = z
  .object({ format: z.enum(["csv", "xlsx"]).default("csv") })
  .strict()
export type GridExportQuery = z.output<typeof GridExportQuery>

export const LogQuery = z.object(page).strict()
export type LogQuery = z.output<typeof LogQuery>

export const OfficerListingsQuery = z
  .object({
    state: z
      .enum([...LISTING_STATES, "open", "changes", "all"])
      .default("open"),
    q,
    pesantren: id.optional(),
    ...page,
  })
  .strict()
export type OfficerListingsQuery = z.output<typeof OfficerListingsQuery>

const reason = z.string().trim().min(5).max(1000)
const seenVersion = { version: version.optional() }

export const DecideListingBody = z.object(seenVersion).strict()
export type DecideListingBody = z.output<typeof DecideListingBody>

export const RejectListingBody = z.object({ reason, ...seenVersion }).strict()
export type RejectListingBody = z.output<typeof RejectListingBody>

export const RefuseChangeBody = z.object({ reason }).strict()
export type RefuseChangeBody = z.output<typeof RefuseChangeBody>

/** What can be asked to be put right. */
const PATH = new RegExp(
  `^(name|category|description|photos|option|variants|weight_grams|packed_size|lead_days|range|attributes(\\.(${ATTRIBUTE_KEYS.join("|")}))?|paper:[a-z_]{2,30})$`
)

export const RevisionBody = z
  .object({
    items: z
      .array(z.object({ path: z.string().regex(PATH), reason }).strict())
      .min(1)
      .max(30),
    note: optionalText(1000).default(null),
    ...seenVersion,
  })
  .strict()
export type RevisionBody = z.output<typeof RevisionBody>
