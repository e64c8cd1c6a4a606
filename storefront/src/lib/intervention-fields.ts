import { z } from "zod"
import { parseRupiah } from "./money"
import { dayField, optionalDayField, textField } from "./office-fields"
import { INTERVENTION_KINDS } from "./register-words"

const text = (max: number) =>
  z
    .string()
    .optional()
    .transform((raw) => (raw ?? "").trim() || null)
    .pipe(z.string().max(max, "too_long").nullable())

const value = text(40).transform((raw, context) => {
  const amount = raw === null ? 0 : parseRupiah(raw)
  if (amount !== null) return amount
  context.addIssue({ code: "custom", message: "value_invalid" })
  return z.NEVER
})

/** What help was, whoever got it. */
export const helpFields = {
  kind: z.enum(INTERVENTION_KINDS, { error: "choice_missing" }),
  title: textField(200),
  held_on: dayField,
  giver: text(200),
  value,
  outcome: text(2000),
  next_check_on: optionalDayField,
}

/** What became of it at one pesantren: numbers of people, never names. */
export const effectFields = {
  participants: text(10)
    .pipe(
      z
        .string()
        .regex(/^\d{1,6}$/, "number_invalid")
        .nullable()
    )
    .transform((raw) => (raw === null ? null : Number(raw))),
  before: text(2000),
  after: text(2000),
}
