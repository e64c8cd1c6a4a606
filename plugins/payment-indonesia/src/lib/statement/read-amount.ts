/** The sign that parts whole rupiah from sen. */
export type DecimalSign = "," | "."

export interface StatementAmount {
  /** Whole rupiah, never negative. */
  rupiah: number
  /** What the cell itself says of the direction; null: nothing. */
  side: "credit" | "debit" | null
}

const CREDIT = /^(cr|c|k|kr|kredit|credit|masuk|in|\+)$/i
const DEBIT = /^(db|dr|d|debit|debet|keluar|out|-)$/i

/** What a mark of direction says (`K`, `Debet (DB)`); null: it is none. */
export const readSide = (text: string): StatementAmount["side"] => {
  const marks = text.match(/[a-z]+|[+-]/gi) ?? []
  if (marks.length === 0) return null
  if (marks.every((mark) => CREDIT.test(mark))) return "credit"
  return marks.every((mark) => DEBIT.test(mark)) ? "debit" : null
}

const SHAPE =
  /^(?<before>[+-])?\s*(?:rp\.?|idr)?\s*(?<sign>[+-])?\s*(?<number>\d[\d.,]*)\s*(?<after>cr|db|dr|[ckd]|kr|[+-])?$/i

/**
 * An amount as banks print it: `1.250.123,00 CR`, `1,250,123.00`, `-50000`,
 * `(50.000,00)`. Null when it is none, or no whole amount: rupiah has no sen
 * (a bank's interest may, and is no buyer's transfer). Three digits after the
 * decimal sign are a group: it is the other one.
 */
export function readAmount(
  text: string,
  decimal: DecimalSign
): StatementAmount | null {
  const isBracketed = /^\(.*\)$/.test(text.trim())
  const bare = text.trim().replace(/^\((.*)\)$/, "$1")
  const found = SHAPE.exec(bare)?.groups
  if (!found) return null
  const grouping = decimal === "," ? "." : ","
  const [whole = "", sen = "", ...more] = (found["number"] ?? "").split(decimal)
  if (more.length || !/^0{0,2}$/.test(sen)) return null
  const groups = whole.split(grouping)
  const isGrouped = groups.length > 1
  if (isGrouped && !groups.slice(1).every((group) => group.length === 3))
    return null
  if (!/^\d+$/.test(groups.join(""))) return null
  const rupiah = Number(groups.join(""))
  if (!Number.isSafeInteger(rupiah)) return null
  const sign = found["after"] ?? found["before"] ?? found["sign"] ?? ""
  return { rupiah, side: isBracketed ? "debit" : readSide(sign) }
}
