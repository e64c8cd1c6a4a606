import { z } from "@medusajs/framework/zod"
import { AREA_CODE } from "../lib/area"
import {
  APPLICATION_STEPS,
  MASKED_FIELDS,
  REVISION_PATH,
} from "../lib/application-data"
import { APPLICATION_STATES } from "../lib/application-states"
import { BANK_ACCOUNT_STATES } from "../lib/bank-account-states"
import { TERMS_DOCUMENTS } from "../lib/terms"
import { phoneField } from "./people-validators"

const id = z.string().trim().min(1).max(64)
const reason = z.string().trim().min(5).max(2000)
const version = z.number().int().min(1)

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

export const NoBody = z.object({}).strict()

export const StartApplicationBody = z
  .object({ pesantren_id: id.nullable().default(null) })
  .strict()
export type StartApplicationBody = z.infer<typeof StartApplicationBody>

/** What a step holds is read by the step's own schema. */
export const SaveStepBody = z
  .object({ version, data: z.record(z.string(), z.unknown()) })
  .strict()
export type SaveStepBody = z.infer<typeof SaveStepBody>

export const StepName = z.enum(APPLICATION_STEPS)

export const SubmitBody = z
  .object({
    version,
    terms_version: z.string().trim().min(1).max(40).nullable().default(null),
    consents: z.array(z.enum(TERMS_DOCUMENTS)).max(10).default([]),
    answers: z
      .record(id, z.string().trim().min(3).max(1000))
      .default({})
      .refine((answers) => Object.keys(answers).length <= 100, {
        message: "must be at most 100",
      }),
  })
  .strict()
export type SubmitBody = z.infer<typeof SubmitBody>

export const AcceptTermsBody = z
  .object({
    terms_version: z.string().trim().min(1).max(40),
    consents: z.array(z.enum(TERMS_DOCUMENTS)).max(10).default([]),
  })
  .strict()
export type AcceptTermsBody = z.infer<typeof AcceptTermsBody>

export const ReasonBody = z.object({ reason }).strict()
export type ReasonBody = z.infer<typeof ReasonBody>

export const ClaimQuery = z
  .object({ q: z.string().trim().min(3).max(100) })
  .strict()
export type ClaimQuery = z.infer<typeof ClaimQuery>

export const ApplicationsQuery = z
  .object({
    state: z.enum([...APPLICATION_STATES, "open", "all"]).default("open"),
    /** `me`, `none` or an officer. */
    assigned: id.optional(),
    q: z.string().trim().min(1).max(100).optional(),
    ...page,
  })
  .strict()
export type ApplicationsQuery = z.infer<typeof ApplicationsQuery>

/** An administrator's queue is the whole country's, or that of one area. */
export const AdminApplicationsQuery = ApplicationsQuery.extend({
  area: z.string().regex(AREA_CODE).optional(),
}).strict()
export type AdminApplicationsQuery = z.infer<typeof AdminApplicationsQuery>

export const AssignBody = z
  .object({ officer_id: id.nullable().optional() })
  .strict()
export type AssignBody = z.infer<typeof AssignBody>

export const NoteBody = z
  .object({ text: z.string().trim().min(2).max(4000) })
  .strict()
export type NoteBody = z.infer<typeof NoteBody>

export const RevisionBody = z
  .object({
    items: z
      .array(
        z.object({ path: z.string().regex(REVISION_PATH), reason }).strict()
      )
      .min(1)
      .max(50),
    note: z
      .string()
      .trim()
      .max(2000)
      .nullable()
      .default(null)
      .transform((text) => text || null),
  })
  .strict()
export type RevisionBody = z.infer<typeof RevisionBody>

export const ApproveBody = z
  .object({ pesantren_id: id.nullable().default(null) })
  .strict()
export type ApproveBody = z.infer<typeof ApproveBody>

export const RevealBody = z.object({ path: z.enum(MASKED_FIELDS) }).strict()
export type RevealBody = z.infer<typeof RevealBody>

export const BankAccountBody = z
  .object({
    bank: z.string().trim().min(1).max(40),
    number: z.string().trim().min(1).max(40),
    holder: z.string().trim().min(2).max(120),
  })
  .strict()
export type BankAccountBody = z.infer<typeof BankAccountBody>

export const BankAccountsQuery = z
  .object({ state: z.enum(BANK_ACCOUNT_STATES).default("resting"), ...page })
  .strict()
export type BankAccountsQuery = z.infer<typeof BankAccountsQuery>

export const TerritorySettingBody = z
  .object({ area_code: z.string().regex(AREA_CODE), four_eyes: z.boolean() })
  .strict()
export type TerritorySettingBody = z.infer<typeof TerritorySettingBody>

export const OfficeContactBody = z
  .object({
    area_code: z.string().regex(AREA_CODE),
    name: z.string().trim().min(3).max(120),
    phone: phoneField,
    email: z
      .union([z.literal("").transform(() => null), z.email().max(200)])
      .nullable()
      .default(null),
  })
  .strict()
  .refine(({ phone, email }) => phone !== null || email !== null, {
    path: ["phone"],
    message: "is needed when there is no email",
  })
export type OfficeContactBody = z.infer<typeof OfficeContactBody>

const words = (max: number) => z.string().trim().min(1).max(max)

export const TermsBody = z
  .object({
    document: z.enum(TERMS_DOCUMENTS),
    version: z.iso.date(),
    title: words(200),
    title_en: words(200),
    body: words(40_000),
    body_en: words(40_000),
    valid_from: z.coerce.date(),
  })
  .strict()
export type TermsBody = z.infer<typeof TermsBody>
