"use server"

import { z } from "zod"
import { importSettlement, previewSettlement } from "@/data/office/settlements"
import { fileIn, toUpload } from "@/lib/form-file"
import { officeAction } from "@/lib/office-action"
import {
  readSettlementMapping,
  settlementField,
} from "@/lib/settlement-mapping"
import { showSettlement } from "@/lib/show-settlement"
import type { ShownPreview } from "@/lib/shown-preview"

/** As the backend reads; a courier's month is far smaller. */
const MAX_BYTES = 2 * 1024 * 1024

const Form = z.looseObject({
  courier: z
    .string({ error: "text_missing" })
    .trim()
    .min(2, "text_missing")
    .max(80),
  intent: z.enum(["preview", "import"]).default("preview"),
  skip_faulty: z.string().optional(),
})

/** Reads a courier's file: first to look at, then to keep. Safe to repeat. */
export const readSettlementFile = officeAction<typeof Form, ShownPreview>(
  Form,
  async ({ input, typed, form, locale }) => {
    const file = fileIn(form, ["file"])
    if (!file) return { errors: { file: "file_missing" } }
    const upload = file.size > MAX_BYTES ? null : await toUpload(file)
    if (!upload) return { errors: { file: "statement_too_large" } }
    const read = readSettlementMapping(typed)
    if ("missing" in read)
      return {
        errors: Object.fromEntries(
          read.missing.map(
            (column) => [settlementField(column), "text_missing"] as const
          )
        ),
      }
    const { filename, content_base64 } = upload
    const body = {
      ...{ content_base64, courier: input.courier, mapping: read.mapping },
    }
    if (input.intent === "preview") {
      const preview = await previewSettlement(body, { locale })
      return { data: await showSettlement(preview, filename, locale) }
    }
    const kept = await importSettlement(
      { ...body, filename, skip_faulty: input.skip_faulty !== undefined },
      { locale }
    )
    const { row_count, new_count, matched } = kept
    return {
      go: `/dinas/pembayaran/tunai/laporan?baris=${row_count}&baru=${new_count}&cocok=${matched}`,
    }
  }
)
