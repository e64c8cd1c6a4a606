import {
  type NumberContext,
  type NumberWarning,
  readNumber,
} from "./identity-numbers"
import { maskNumber } from "./mask"
import { PAPER_TRAITS, type PaperKind } from "./papers"

export type PaperNumber = {
  /** As it is stored; null when there is none. */
  value: string | null
  fault: "missing" | "invalid" | null
  warnings: NumberWarning[]
  /** The last day it holds, where the number itself says so. */
  validUntil: string | null
}

const NONE = { warnings: [], validUntil: null }

/** The number of a paper as somebody typed it, by the rules of its kind. */
export function readPaperNumber(
  kind: PaperKind,
  text: string | null,
  context: NumberContext
): PaperNumber {
  const { number, needsNumber } = PAPER_TRAITS[kind]
  if (!text)
    return { ...NONE, value: null, fault: needsNumber ? "missing" : null }
  if (!number) return { ...NONE, value: text, fault: null }
  const { value, isValid, warnings } = readNumber(number, text, context)
  if (!isValid) return { ...NONE, value, fault: "invalid" }
  return { value, fault: null, warnings, validUntil: endOf(kind, value) }
}

/** A P-IRT number ends in the year that it holds until. */
function endOf(kind: PaperKind, value: string): string | null {
  const year = kind === "pirt" ? /-(\d{2})$/.exec(value)?.[1] : undefined
  return year ? `20${year}-12-31` : null
}

/** A paper's number as it is shown: of persons only its end. */
export const seenNumber = ({
  kind,
  number,
}: {
  kind: PaperKind
  number: string | null
}): string | null =>
  number !== null && PAPER_TRAITS[kind].isPersonal ? maskNumber(number) : number
