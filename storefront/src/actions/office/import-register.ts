"use server"

import { z } from "zod"
import { applyImport, brokenRows, previewImport } from "@/data/office/imports"
import { idField } from "@/lib/fields"
import { fileIn, toUpload } from "@/lib/form-file"
import { readMapping } from "@/lib/import-fields"
import { officeAction } from "@/lib/office-action"
import { readSimilar } from "@/lib/similar-rows"

/** As the backend reads; larger ones are no lists of pesantren. */
const MAX_BYTES = 5 * 1024 * 1024

const Read = z.looseObject({
  /** There when columns were matched by hand. */
  is_matched: z.string().optional(),
  sheet: z.string().max(100).optional(),
  district_code: z.string().optional(),
})

/** Reads a spreadsheet and shows what it would do. */
export const readSpreadsheet = officeAction(
  Read,
  async ({ input, typed, form, locale }) => {
    const file = fileIn(form, ["file"])
    if (!file) return { errors: { file: "file_missing" } }
    const upload = file.size > MAX_BYTES ? null : await toUpload(file)
    if (!upload) return { errors: { file: "sheet_too_large" } }
    const district = /^\d{2}\.\d{2}\.\d{2}$/.exec(
      input.district_code ?? ""
    )?.[0]
    const { id } = await previewImport(
      {
        ...upload,
        ...(input.is_matched ? { mapping: readMapping(typed) } : {}),
        ...(input.sheet ? { sheet: input.sheet } : {}),
        ...(district ? { district_code: district } : {}),
      },
      { locale }
    )
    return { go: `/dinas/pesantren/impor/${id}` }
  }
)

/** Brings a preview into the register: all of it or nothing. */
export const bringIntoRegister = officeAction(
  z.object({
    import_id: idField,
    duplicates: z.enum(["skip", "update"], { error: "choice_missing" }),
    leave: z.string().optional(),
  }),
  async ({ input, typed, locale }) => {
    const { import_id: id, duplicates, leave } = input
    const skip_rows = leave ? await brokenRows(id, locale) : []
    const body = { duplicates, skip_rows, ...readSimilar(typed) }
    await applyImport(id, body, { locale })
    return { go: `/dinas/pesantren/impor/${id}` }
  }
)
