import { foldTrackingNumber, isTrackingNumber } from "../couriers"

/** A row as the payment plugin reads it; money is whole rupiah. */
export interface ReadRow {
  line: number
  /** As it stands in the file. */
  tracking: string
  gross: number
  fee: number | null
  net: number | null
  /** ISO day. */
  paid_on: string
  reference: string | null
}

export interface FoldedRow extends Omit<ReadRow, "tracking"> {
  /** As the project writes it. */
  tracking_number: string
  /** Place among rows of the file that are alike in number, day and gross. */
  nth: number
  /** Whether the file names the parcel in a row before. */
  is_repeated: boolean
}

export interface FileFault {
  line: number
  code: string
  text: string
}

/** What tells a row of a courier from all others. */
export const rowKey = (row: {
  tracking_number: string
  paid_on: string
  gross: number
  nth: number
}): string => [row.tracking_number, row.paid_on, row.gross, row.nth].join(" ")

/** Two spellings of a courier's name are one courier. */
export const courierKey = (name: string): string =>
  name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")

/**
 * The rows with their numbers as the project writes them. A number that can be
 * none is a fault (`tracking_unreadable`).
 */
export function foldFile(rows: readonly ReadRow[]): {
  rows: FoldedRow[]
  faults: FileFault[]
} {
  const folded: FoldedRow[] = []
  const faults: FileFault[] = []
  const numbers = new Set<string>()
  const alike = new Map<string, number>()
  for (const { tracking, ...row } of rows) {
    // Spreadsheets put a sign before numbers that they must not round.
    const tracking_number = foldTrackingNumber(tracking.replace(/^['’=]+/, ""))
    if (!isTrackingNumber(tracking_number)) {
      faults.push({
        ...{ line: row.line, code: "tracking_unreadable" },
        text: tracking.slice(0, 100),
      })
      continue
    }
    const key = rowKey({ ...row, tracking_number, nth: 0 })
    const nth = alike.get(key) ?? 0
    alike.set(key, nth + 1)
    folded.push({
      ...{ ...row, tracking_number, nth },
      is_repeated: numbers.has(tracking_number),
    })
    numbers.add(tracking_number)
  }
  return { rows: folded, faults }
}

/** Sums of a file. What it does not tell is nothing kept, and all paid. */
export const sumRows = (
  rows: readonly Pick<FoldedRow, "gross" | "fee" | "net">[]
): { gross: number; fee: number; net: number } =>
  rows.reduce<{ gross: number; fee: number; net: number }>(
    (sum, { gross, fee, net }) => ({
      gross: sum.gross + gross,
      fee: sum.fee + (fee ?? (net === null ? 0 : gross - net)),
      net: sum.net + (net ?? gross - (fee ?? 0)),
    }),
    { gross: 0, fee: 0, net: 0 }
  )
