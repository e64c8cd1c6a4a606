import { z } from "@medusajs/framework/zod"
import type { ApplicationData, ApplicationStep } from "../lib/application-data"
import { VILLAGE_CODE } from "../lib/numbers"
import { PESANTREN_KINDS } from "../lib/register"
import { fail } from "../errors"

/** A text, or nothing: an empty one is not said. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null)

/** What a form without scripts sends is text: an empty one is not said. */
const blank = (value: unknown) => (value === "" ? null : value)

const number = (schema: z.ZodNumber) =>
  z
    .preprocess(
      (value) =>
        typeof value === "string" && value.trim() !== ""
          ? Number(value)
          : blank(value),
      schema.nullish()
    )
    .transform((value) => value ?? null)

const matching = (form: RegExp) =>
  text(40).refine((value) => value === null || form.test(value), {
    message: `must match ${form.source}`,
  })

/** Numbers of persons and bodies; their form is checked where they are kept. */
const digits = text(60)

const SCHEMAS = {
  identity: z
    .object({
      name: text(120),
      kind: z.preprocess(
        blank,
        z
          .enum(PESANTREN_KINDS)
          .nullish()
          .transform((value) => value ?? null)
      ),
      founded_year: number(z.number().int().min(1400).max(2100)),
      caretaker_name: text(120),
      caretaker_public: z
        .union([z.boolean(), z.enum(["true", "false", "on", ""])])
        .nullish()
        .transform(
          (value) => value === true || value === "true" || value === "on"
        ),
      nspp: digits,
      licence_number: text(60),
      foundation_name: text(200),
      foundation_deed: text(100),
      foundation_ahu_number: text(60),
      cooperative_name: text(200),
      nib: digits,
      npwp: digits,
      responsible_name: text(100),
      responsible_duty: text(100),
      responsible_nik: digits,
    })
    .strict()
    .partial(),
  profile: z
    .object({
      shop_name: text(120),
      story: text(5000),
      story_en: text(5000),
      products: text(1000),
      categories: z
        .array(
          z
            .string()
            .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
            .max(60)
        )
        .max(10)
        .nullish()
        .transform((list) => list ?? null),
    })
    .strict()
    .partial(),
  address: z
    .object({
      district_code: matching(/^\d{2}\.\d{2}\.\d{2}$/),
      village_code: matching(VILLAGE_CODE),
      street: text(300),
      hamlet: text(100),
      rt_rw: text(20),
      postal_code: digits,
      landmark: text(200),
      latitude: number(z.number().min(-11.5).max(6.5)),
      longitude: number(z.number().min(94).max(142)),
    })
    .strict()
    .partial(),
  contact: z
    .object({
      name: text(100),
      duty: text(100),
      phone: digits,
      email: text(254).pipe(z.email().nullable()),
    })
    .strict()
    .partial(),
  bank: z
    .object({ bank: text(40), number: digits, holder: text(120) })
    .strict()
    .partial(),
} satisfies Record<ApplicationStep, z.ZodType<ApplicationData[ApplicationStep]>>

/** Reads what a step of a case is to say. Throws `invalid_request` naming the field. */
export function readStep(
  step: ApplicationStep,
  values: Record<string, unknown>
): ApplicationData[ApplicationStep] {
  const result = SCHEMAS[step].safeParse(values)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys : []
  const path = [...(issue?.path ?? []), ...unknown.slice(0, 1)].join(".")
  throw fail("invalid_request", {
    field: path ? `${step}.${path}` : step,
    detail: issue?.message ?? "?",
  })
}
