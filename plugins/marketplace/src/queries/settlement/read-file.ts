import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  type FileFault,
  foldFile,
  type FoldedRow,
} from "../../lib/settlement/fold-file"
import { runByName } from "../../workflows/run-by-name"

/** Of the payment plugin (docs/decisions/0006). */
const READ_SETTLEMENT = "read-settlement"

/** A courier's file, as it comes in and how its columns are read. */
export interface SettlementUpload {
  content_base64: string
  mapping: Record<string, unknown>
  reference_day: string | null
}

const Read = z.object({
  file_hash: z.string(),
  entries: z.array(
    z.object({
      ...{ line: z.number(), tracking: z.string(), gross: z.number() },
      ...{ fee: z.number().nullable(), net: z.number().nullable() },
      ...{ paid_on: z.string(), reference: z.string().nullable() },
    })
  ),
  faults: z.array(
    z.object({ line: z.number(), code: z.string(), text: z.string() })
  ),
  left_out: z.object({ no_cash: z.number(), notes: z.number() }),
})

export interface SettlementFile {
  file_hash: string
  rows: FoldedRow[]
  faults: FileFault[]
  left_out: { no_cash: number; notes: number }
}

/**
 * Reads a courier's file, its numbers as the project writes them. Throws
 * `column_missing`, `table_unreadable`, `table_too_large`, `upload_unreadable`.
 */
export async function readSettlementFile(
  container: MedusaContainer,
  { content_base64, mapping, reference_day }: SettlementUpload
): Promise<SettlementFile> {
  const input = { content_base64, mapping, reference_day }
  const { entries, faults, left_out, file_hash } = Read.parse(
    await runByName(container, READ_SETTLEMENT, input)
  )
  const folded = foldFile(entries)
  return {
    ...{ file_hash, left_out, rows: folded.rows },
    faults: [...faults, ...folded.faults].sort((a, b) => a.line - b.line),
  }
}
