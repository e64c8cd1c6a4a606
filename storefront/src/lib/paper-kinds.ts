/** The papers of pesantren and goods, as the API spells them. */
export const PAPER_KINDS = [
  "nib",
  "nspp",
  "psp",
  "ktp",
  "npwp",
  "bank_book",
  "foundation_deed",
  "halal",
  "pirt",
  "bpom",
  "hygiene",
  "cosmetic",
  "herbal",
  "household",
  "vet",
  "tashih",
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

export const PAPER_STATES = [
  "pending",
  "accepted",
  "refused",
  "expired",
] as const

/** What is said with a paper: here it is; none is needed; it is asked for. */
export const STATEMENTS = ["certificate", "exempt", "in_process"] as const
export type Statement = (typeof STATEMENTS)[number]

/** Those whose number is read off the scan, or that have none. */
const WITHOUT_NUMBER: readonly PaperKind[] = [
  "ktp",
  "npwp",
  "bank_book",
  "foundation_deed",
]

/** Those with a last day on them; a P-IRT says it in its number. */
const WITH_END: readonly PaperKind[] = [
  "psp",
  "bpom",
  "hygiene",
  "cosmetic",
  "herbal",
  "household",
  "vet",
]

/** Whether a paper of this kind has a number to write down. */
export const asksNumber = (kind: PaperKind): boolean =>
  !WITHOUT_NUMBER.includes(kind)

/** Whether a paper of this kind has a last day to write down. */
export const asksEnd = (kind: PaperKind): boolean => WITH_END.includes(kind)

/** Days before its end at which a paper should be renewed. */
const SOON_DAYS = 30

/** How a paper stands with its last day; both days as `2026-11-24`. */
export function endStateOf(
  until: string | null,
  today: string
): "none" | "over" | "soon" | "fine" {
  if (until === null) return "none"
  if (until < today) return "over"
  const days = (Date.parse(until) - Date.parse(today)) / 86_400_000
  return days <= SOON_DAYS ? "soon" : "fine"
}
