import type { Messages } from "@/i18n/messages"

type Kind = keyof Messages["search"]["certificates"]

const KINDS: readonly Kind[] = [
  "halal",
  "pirt",
  "bpom",
  "cosmetic",
  "herbal",
  "nib",
  "tashih",
  "hygiene",
]

/** The message key of a kind of paper; `other` for one we do not know. */
export const certificateKey = (kind: string): Kind =>
  KINDS.find((known) => known === kind) ?? "other"
