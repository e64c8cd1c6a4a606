import { z } from "@medusajs/framework/zod"
import {
  ON_LAPSE,
  PAPER_KINDS,
  PAPER_STATES,
  RULE_SCOPES,
  STATEMENTS,
} from "../lib/papers"

/** A file in base64 of 8 MB, and what is said of it. */
export const PAPER_BODY_LIMIT = "12mb"

const day = z.iso.date()
const code = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)

/** A text or nothing; an empty one is nothing. */
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .default(null)
    .transform((value) => value || null)

const file = {
  /** As the sender calls it. */
  filename: z.string().trim().min(1).max(255),
  content_base64: z.string().min(1),
}

const said = {
  kind: z.enum(PAPER_KINDS),
  number: optional(60),
  /** Last day it holds. */
  valid_until: day
    .or(z.literal("").transform(() => null))
    .nullable()
    .default(null),
}

/** A paper with its photo or PDF. */
export const PaperBody = z
  .object({ ...said, ...file })
  .strict()
  .transform(({ filename, content_base64, ...rest }) => ({
    said: { ...rest, statement: "certificate" as const, exemption: null },
    upload: { filename, content_base64 },
  }))
export type PaperBody = z.output<typeof PaperBody>

/** A paper of goods: shown, asked for, or not needed for a reason. */
export const GoodsPaperBody = z
  .object({
    ...said,
    statement: z.enum(STATEMENTS).default("certificate"),
    exemption: code.nullable().default(null),
    filename: file.filename.optional(),
    content_base64: file.content_base64.optional(),
  })
  .strict()
  .transform(({ filename, content_base64, ...rest }) => ({
    said: rest,
    upload:
      filename !== undefined && content_base64 !== undefined
        ? { filename, content_base64 }
        : null,
  }))
export type GoodsPaperBody = z.output<typeof GoodsPaperBody>

export const AcceptPaperBody = z
  .object({ valid_until: day.nullable().default(null) })
  .strict()
export type AcceptPaperBody = z.infer<typeof AcceptPaperBody>

const reason = z.string().trim().min(5).max(1000)

export const RefusePaperBody = z.object({ reason }).strict()
export type RefusePaperBody = z.infer<typeof RefusePaperBody>

export const ClosePaperTaskBody = z.object({ note: reason }).strict()
export type ClosePaperTaskBody = z.infer<typeof ClosePaperTaskBody>

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
}

export const PaperQueueQuery = z
  .object({
    state: z.enum(PAPER_STATES).default("pending"),
    kind: z.enum(PAPER_KINDS).optional(),
    ...page,
  })
  .strict()
export type PaperQueueQuery = z.infer<typeof PaperQueueQuery>

export const PaperTaskQuery = z
  .object({ state: z.enum(["open", "closed"]).default("open"), ...page })
  .strict()
export type PaperTaskQuery = z.infer<typeof PaperTaskQuery>

export const PaperRuleQuery = z
  .object({
    scope: z.enum(RULE_SCOPES).optional(),
    category: z.string().trim().min(1).max(100).optional(),
    /** Only the rules that hold on this day. */
    on: day.optional(),
  })
  .strict()
export type PaperRuleQuery = z.infer<typeof PaperRuleQuery>

export const PaperRuleBody = z
  .object({
    scope: z.enum(RULE_SCOPES),
    /** Handle of a category; of a rule for applications none. */
    category: z.string().trim().max(100).default(""),
    kind: z.enum(PAPER_KINDS),
    alternatives: z.array(z.enum(PAPER_KINDS)).max(5).default([]),
    is_required: z.boolean().default(true),
    exemptions: z.array(code).max(20).default([]),
    is_exempt: z.boolean().default(false),
    in_process_until: day.nullable().default(null),
    on_lapse: z.enum(ON_LAPSE).default("officer_task"),
    valid_from: day,
  })
  .strict()
  .refine(
    ({ scope, category }) => (scope === "category") === (category !== ""),
    {
      path: ["category"],
      message: "is needed for a rule of goods, and only there",
    }
  )
export type PaperRuleBody = z.infer<typeof PaperRuleBody>

export const ExemptionBody = z
  .object({
    kind: z.enum(PAPER_KINDS),
    code,
    name: z.string().trim().min(2).max(120),
    name_en: z.string().trim().min(2).max(120),
    basis: z.string().trim().min(2).max(200),
    valid_from: day,
  })
  .strict()
export type ExemptionBody = z.infer<typeof ExemptionBody>
