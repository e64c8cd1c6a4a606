"use server"

import { z } from "zod"
import {
  importStatement,
  lastMapping,
  previewStatement,
  readChoices,
  type StatementPreview,
} from "@/data/office/statements"
import { showPreview } from "@/lib/show-preview"
import type { Locale } from "@/i18n/locales"
import { idField } from "@/lib/fields"
import { fileIn, toUpload } from "@/lib/form-file"
import { officeAction } from "@/lib/office-action"
import type { ShownPreview } from "@/lib/shown-preview"
import {
  columnField,
  readStatementMapping,
  type StatementMapping,
} from "@/lib/statement-mapping"

/** As the backend reads; a busy shop's month is far smaller. */
const MAX_BYTES = 2 * 1024 * 1024

const Form = z.looseObject({
  account_id: idField,
  /** A preset's code, `last` or `own`. */
  preset: z.string({ error: "choice_missing" }).min(1, "choice_missing"),
  intent: z.enum(["preview", "import"]).default("preview"),
  skip_faulty: z.string().optional(),
})

/** Reads a bank's file: first to look at, then to keep. Safe to repeat. */
export const readStatementFile = officeAction<typeof Form, ShownPreview>(
  Form,
  async ({ input, typed, form, locale }) => {
    const file = fileIn(form, ["file"])
    if (!file) return { errors: { file: "file_missing" } }
    const upload = file.size > MAX_BYTES ? null : await toUpload(file)
    if (!upload) return { errors: { file: "statement_too_large" } }
    const { account_id: account, preset } = input
    const read = readStatementMapping(typed)
    if (preset === "own" && "missing" in read)
      return {
        errors: Object.fromEntries(
          read.missing.map(
            (field) => [columnField(field), "text_missing"] as const
          )
        ),
      }
    const mapping =
      preset === "own" && "mapping" in read
        ? read.mapping
        : await knownMapping(preset, account, locale)
    if (!mapping) return { errors: { preset: "choice_missing" } }
    const body = { ...upload, mapping }
    if (input.intent === "preview") {
      const preview: StatementPreview = await previewStatement(account, body, {
        locale,
      })
      return { data: await showPreview(preview, upload.filename, locale) }
    }
    const skip_faulty = input.skip_faulty !== undefined
    const kept = await importStatement(
      account,
      { ...body, skip_faulty },
      { locale }
    )
    const { row_count, new_count, matched } = kept
    return {
      go: `/dinas/pembayaran/mutasi?baris=${row_count}&baru=${new_count}&cocok=${matched}`,
    }
  }
)

/** The columns of a preset, or of the account's last file. */
async function knownMapping(
  preset: string,
  account: string,
  locale: Locale
): Promise<StatementMapping | null> {
  if (preset === "last") return lastMapping(account, { locale })
  const { presets } = await readChoices({ locale })
  return presets.find(({ code }) => code === preset)?.mapping ?? null
}
