import { z } from "@medusajs/framework/zod"
import { TABLE_FORMATS } from "@pasar-santri/opop/lib/spreadsheet/write-table"
import { MONTH, monthsIn } from "../lib/month"
import { STEPS } from "../tables/steps"

/** More months than a report of the programme will ever span. */
const MONTHS_LIMIT = 120

const Month = z.string().regex(MONTH, "must be a month, as 2026-11")

const Choice = z
  .object({
    from: Month.optional(),
    to: Month.optional(),
    area: z
      .string()
      .regex(/^\d{2}(\.\d{2}){0,2}$/, "must be an area code, as 32.02")
      .optional(),
    cohort: z.coerce.number().int().min(2000).max(2100).optional(),
    stage: z.string().max(40).optional(),
    category: z.string().max(120).optional(),
  })
  .strict()

/** Months in their order, and not more than a table can hold. */
function checkMonths(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  ctx: z.RefinementCtx
) {
  const refuse = (message: string) =>
    ctx.addIssue({ code: "custom", path: ["to"], message })
  if (from === undefined || to === undefined) return
  if (from > to) refuse("must not be before from")
  else if (monthsIn({ from, to }) > MONTHS_LIMIT) refuse("is too far from from")
}

export const ChoiceQuery = Choice.superRefine(checkMonths)
export type ChoiceQuery = z.infer<typeof ChoiceQuery>

const Ordered = Choice.extend({
  step: z.enum(STEPS.map(({ step }) => step)).optional(),
  sort: z.string().max(40).optional(),
  direction: z.enum(["asc", "desc"]).optional(),
})

export const TableQuery = Ordered.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
  .strict()
  .superRefine(checkMonths)
export type TableQuery = z.infer<typeof TableQuery>

/** A file holds all rows, so it takes no page. */
export const FileQuery = Ordered.extend({
  format: z.enum(TABLE_FORMATS),
  locale: z.enum(["id", "en"]).default("id"),
})
  .strict()
  .superRefine(checkMonths)
export type FileQuery = z.infer<typeof FileQuery>

/** A seller chooses months alone. */
export const MonthsQuery = Choice.pick({ from: true, to: true })
  .strict()
  .superRefine(checkMonths)
export type MonthsQuery = z.infer<typeof MonthsQuery>

/** Of which regency the kecamatan are told; the largest one where none is named. */
export const ImpactQuery = z
  .object({
    regency: z
      .string()
      .regex(/^\d{2}\.\d{2}$/, "must be the code of a regency, as 32.02")
      .optional(),
  })
  .strict()
export type ImpactQuery = z.infer<typeof ImpactQuery>

/** Where nothing is to be said. */
export const Nothing = z.object({}).strict()
