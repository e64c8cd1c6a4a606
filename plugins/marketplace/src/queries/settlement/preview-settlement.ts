import type { MedusaContainer } from "@medusajs/framework/types"
import {
  courierKey,
  type FoldedRow,
  rowKey,
  sumRows,
} from "../../lib/settlement/fold-file"
import { judgeRow } from "../../lib/settlement/judge-row"
import type { SettlementReason } from "../../lib/settlement/row-states"
import { COD_SETTLEMENT_MODULE } from "../../modules/cod-settlement"
import { findParcels } from "./find-parcels"
import { readSettlementFile, type SettlementUpload } from "./read-file"

/** What importing would make of a row. */
export type PreviewOutcome = "match" | "known" | SettlementReason

/** Rows and faults that are shown; an officer reads no more. */
const SHOWN = 100

/** Rows with a fault of their own first, then as in the file. */
const URGENT_LAST: readonly PreviewOutcome[] = ["match", "known"]
const rankOf = ({ outcome }: { outcome: PreviewOutcome }) =>
  URGENT_LAST.indexOf(outcome)

/**
 * What a courier's file would bring, row by row; nothing is kept. Throws what
 * reading the file does.
 */
export async function previewSettlement(
  container: MedusaContainer,
  { courier, ...upload }: SettlementUpload & { courier: string }
) {
  const { rows, faults, left_out } = await readSettlementFile(container, upload)
  const numbers = [...new Set(rows.map((row) => row.tracking_number))]
  const [parcels, known] = await Promise.all([
    findParcels(container, numbers),
    knownKeys(container, courierKey(courier), numbers),
  ])
  const judged = rows.map((row) => ({
    ...{ line: row.line, tracking_number: row.tracking_number },
    ...{ gross: row.gross, fee: row.fee, net: row.net, paid_on: row.paid_on },
    outcome: outcomeOf(row, known, parcels),
  }))
  const counts: Partial<Record<PreviewOutcome, number>> = {}
  for (const { outcome } of judged) counts[outcome] = (counts[outcome] ?? 0) + 1
  return {
    rows: [...judged].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, SHOWN),
    ...{ faults: faults.slice(0, SHOWN), fault_count: faults.length },
    ...{ counts, left_out, totals: sumRows(rows), row_count: rows.length },
  }
}

function outcomeOf(
  row: FoldedRow,
  known: ReadonlySet<string>,
  parcels: Awaited<ReturnType<typeof findParcels>>
): PreviewOutcome {
  if (known.has(rowKey(row))) return "known"
  if (row.is_repeated) return "twice_in_file"
  const found = parcels.get(row.tracking_number) ?? []
  return judgeRow({ id: null, gross: row.gross }, found).reason ?? "match"
}

async function knownKeys(
  container: MedusaContainer,
  courier_key: string,
  tracking_number: string[]
): Promise<Set<string>> {
  if (tracking_number.length === 0) return new Set()
  const rows = await container
    .resolve(COD_SETTLEMENT_MODULE)
    .listCodSettlementRows(
      { courier_key, tracking_number },
      { take: tracking_number.length * 5 }
    )
  return new Set(
    rows.map((row) => rowKey({ ...row, gross: Number(row.gross) }))
  )
}
