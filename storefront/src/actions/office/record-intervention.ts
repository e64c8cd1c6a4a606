"use server"

import { z } from "zod"
import { recordIntervention } from "@/data/office/interventions"
import { idField } from "@/lib/fields"
import { MAX_FILE_BYTES, toUpload, type Upload } from "@/lib/form-file"
import { parseRupiah } from "@/lib/money"
import { officeAction } from "@/lib/office-action"
import { dayField, optionalDayField, textField } from "@/lib/office-fields"
import { INTERVENTION_KINDS } from "@/lib/register-words"

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

const Intervention = z.object({
  entry_id: idField,
  corrects: idField.optional(),
  kind: z.enum(INTERVENTION_KINDS, { error: "choice_missing" }),
  title: textField(200),
  held_on: dayField,
  giver: text(200),
  value,
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
  outcome: text(2000),
  next_check_on: optionalDayField,
})

const MAX_FILES = 3
/** Together; the backend takes no more in one request. */
const MAX_BYTES = 12 * 1024 * 1024

/** The files of the form; null when they are too many or too large. */
async function attachmentsOf(form: FormData): Promise<Upload[] | null> {
  const files = form
    .getAll("attachments")
    .filter((one): one is File => one instanceof File && one.size > 0)
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const isTooLarge = files.some(({ size }) => size > MAX_FILE_BYTES)
  if (files.length > MAX_FILES || bytes > MAX_BYTES || isTooLarge) return null
  const uploads = await Promise.all(files.map(toUpload))
  return uploads.filter((one) => one !== null)
}

/** Writes down help that a pesantren got, or corrects what was written. */
export const saveIntervention = officeAction(
  Intervention,
  async ({ input, form, locale }) => {
    const { entry_id, corrects, ...rest } = input
    const attachments = await attachmentsOf(form)
    if (!attachments) return { errors: { attachments: "file_too_large" } }
    const body = { ...rest, corrects: corrects ?? null, attachments }
    await recordIntervention(entry_id, body, { locale })
    return { go: `/dinas/pesantren/${entry_id}#intervensi` }
  }
)
