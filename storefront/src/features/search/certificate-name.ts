import type { Messages } from "@/i18n/messages"

type Kind = keyof Messages["search"]["certificates"]

const KINDS: readonly Kind[] = [
  "halal",
  "halal_exempt",
  "pirt",
  "bpom",
  "cosmetic",
  "herbal",
  "household",
  "vet",
  "nib",
  "tashih",
  "hygiene",
]

/** The message key of a kind of paper; `other` for one we do not know. */
export const certificateKey = (kind: string): Kind =>
  KINDS.find((known) => known === kind) ?? "other"

/** Whether to filter by it makes a difference: a NIB is every seller's. */
export const isTelling = (kind: string): boolean => kind !== "nib"
