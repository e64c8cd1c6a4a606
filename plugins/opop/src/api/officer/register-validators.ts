import { z } from "@medusajs/framework/zod"
import {
  INTERVENTION_KINDS,
  MAPPING_STATES,
  VISIT_PURPOSES,
} from "../../lib/mapping"
import {
  OPOP_CLASSES,
  OPOP_FIELDS,
  OPOP_STAGES,
  READINESS,
} from "../../lib/register"
import { SHOP_STATES } from "../../lib/shop-states"
import { TABLE_FORMATS } from "../../lib/spreadsheet/write-table"
import {
  CreatePesantrenBody,
  RecordFields,
  UpdatePesantrenBody,
} from "../admin/pesantren/validators"

const DISTRICT = z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/)
const REGENCY = z.string().regex(/^\d{2}\.\d{2}$/)

/** A text that may be left out; an empty one says nothing. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null)

const day = z.iso.date()
const yesNo = z.enum(["true", "false"]).transform((value) => value === "true")

export const paging = (most: number, usual: number) => ({
  limit: z.coerce.number().int().min(1).max(most).default(usual),
  offset: z.coerce.number().int().min(0).max(50_000).default(0),
})

const search = {
  q: z.string().trim().min(1).max(100).optional(),
  district: DISTRICT.optional(),
  regency: REGENCY.optional(),
  mapping: z.enum(MAPPING_STATES).optional(),
  stage: z.enum(OPOP_STAGES).optional(),
  cohort: z.coerce.number().int().min(2019).max(2100).optional(),
  state: z.enum(SHOP_STATES).optional(),
  verified: yesNo.optional(),
  visited: yesNo.optional(),
}

/** An id of the register. */
const entryId = z.string().min(1).max(64)

/** How many pesantren one intervention may be for. */
const GROUP_LIMIT = 50

export const RegisterQuery = z
  .object({
    ...search,
    /** Only these, parted by commas. */
    ids: z
      .string()
      .max(64 * GROUP_LIMIT)
      .transform((value) => value.split(",").filter(Boolean))
      .pipe(z.array(entryId).min(1).max(GROUP_LIMIT))
      .optional(),
    ...paging(100, 20),
  })
  .strict()
export type RegisterQuery = z.infer<typeof RegisterQuery>

export const ExportQuery = z
  .object({ ...search, format: z.enum(TABLE_FORMATS).default("xlsx") })
  .strict()
export type ExportQuery = z.infer<typeof ExportQuery>

export const TimelineQuery = z.object(paging(100, 50)).strict()
export type TimelineQuery = z.infer<typeof TimelineQuery>

export const CoverageQuery = z.object({ regency: REGENCY.optional() }).strict()
export type CoverageQuery = z.infer<typeof CoverageQuery>

export const DuplicatesQuery = z
  .object({
    name: z.string().trim().min(2).max(120),
    district_code: DISTRICT,
    nspp: z.string().trim().max(40).optional(),
  })
  .strict()
export type DuplicatesQuery = z.infer<typeof DuplicatesQuery>

/**
 * What officers keep of an entry. Stage, cohort, class and field have a history
 * and a route of their own, checking has one too; the shop is its people's.
 */
const OfficeRecord = RecordFields.omit({
  opop_stage: true,
  cohort_year: true,
  opop_class: true,
  opop_field: true,
  verified_by: true,
  verified_at: true,
})

export const EnterBody = CreatePesantrenBody.omit({
  slug: true,
  shop: true,
}).extend({
  record: OfficeRecord.optional(),
  /** It is another one than those that look like it. */
  is_other: z.boolean().default(false),
})
export type EnterBody = z.infer<typeof EnterBody>

export const EditBody = UpdatePesantrenBody.omit({
  slug: true,
  shop: true,
}).extend({
  record: OfficeRecord.optional(),
  /** Of the entry that was looked at. */
  version: z.iso.datetime().optional(),
})
export type EditBody = z.infer<typeof EditBody>

export const VerifyBody = z
  .object({ version: z.iso.datetime().optional() })
  .strict()
export type VerifyBody = z.infer<typeof VerifyBody>

export const SameBody = z.object({ same_as: entryId }).strict()
export type SameBody = z.infer<typeof SameBody>

export const DifferentBody = z.object({ other_id: entryId }).strict()
export type DifferentBody = z.infer<typeof DifferentBody>

export const StageBody = z
  .object({
    to_stage: z.enum(OPOP_STAGES),
    cohort_year: z.number().int().min(2019).max(2100).nullish(),
    opop_class: z.enum(OPOP_CLASSES).nullish(),
    opop_field: z.enum(OPOP_FIELDS).nullish(),
    on: day,
    reason: text(1000),
  })
  .strict()
export type StageBody = z.infer<typeof StageBody>

const sighting = z
  .object({ readiness: z.enum(READINESS), potential: text(2000) })
  .strict()

const visit = {
  client_id: z.string().regex(/^[\w-]{8,64}$/),
  visited_at: z.iso
    .datetime({ offset: true })
    .transform((value) => new Date(value).toISOString()),
  purpose: z.enum(VISIT_PURPOSES),
  findings: z.string().trim().min(1).max(4000),
  readiness: z.enum(READINESS).nullish(),
  potential: text(2000),
  next_visit_on: day.nullish(),
  seen: sighting.nullish(),
  resolution: z.enum(["mine", "theirs"]).optional(),
}

export const VisitBody = z
  .object({ ...visit, client_id: visit.client_id.optional() })
  .strict()
export type VisitBody = z.infer<typeof VisitBody>

export const SyncVisitsBody = z
  .object({
    visits: z
      .array(
        z.object({ ...visit, pesantren_id: z.string().min(1).max(64) }).strict()
      )
      .min(1)
      .max(100)
      .refine(
        (visits) =>
          new Set(visits.map(({ client_id }) => client_id)).size ===
          visits.length,
        { message: "client_id must differ" }
      ),
  })
  .strict()
export type SyncVisitsBody = z.infer<typeof SyncVisitsBody>

const upload = z
  .object({
    filename: z.string().trim().min(1).max(255),
    content_base64: z.string().min(1),
  })
  .strict()

/** What help was, whoever got it. */
const help = {
  kind: z.enum(INTERVENTION_KINDS),
  title: z.string().trim().min(2).max(200),
  held_on: day,
  giver: text(200),
  value: z.number().int().min(0).max(100_000_000_000).default(0),
  outcome: text(2000),
  next_check_on: day.nullish(),
  attachments: z.array(upload).max(3).default([]),
}

/** What became of it at one pesantren. */
const effect = {
  participants: z.number().int().min(0).max(100_000).nullish(),
  before: text(2000),
  after: text(2000),
}

export const InterventionBody = z
  .object({ ...help, ...effect, corrects: z.string().max(64).nullish() })
  .strict()
export type InterventionBody = z.infer<typeof InterventionBody>

export const GroupInterventionBody = z
  .object({
    ...help,
    entries: z
      .array(z.object({ pesantren_id: entryId, ...effect }).strict())
      .min(2)
      .max(GROUP_LIMIT)
      .refine(
        (entries) =>
          new Set(entries.map(({ pesantren_id }) => pesantren_id)).size ===
          entries.length,
        { message: "pesantren_id must differ" }
      ),
  })
  .strict()
export type GroupInterventionBody = z.infer<typeof GroupInterventionBody>

export const FieldTasksQuery = z
  .object({
    /** How far ahead. */
    days: z.coerce.number().int().min(0).max(366).default(14),
    ...paging(100, 20),
  })
  .strict()
export type FieldTasksQuery = z.infer<typeof FieldTasksQuery>

export const GroupQuery = z
  .object({ group_id: z.string().min(1).max(64) })
  .strict()
export type GroupQuery = z.infer<typeof GroupQuery>
