import type { NumberKind } from "./identity-numbers"

/** What a pesantren, its people or its goods show to be allowed to sell. */
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
export type PaperState = (typeof PAPER_STATES)[number]

/** What a paper is shown for: a case, a pesantren that sells, or goods. */
export const PAPER_OWNERS = ["application", "pesantren", "listing"] as const
export type PaperOwner = (typeof PAPER_OWNERS)[number]

/**
 * What is said with it: here it is; none is needed, for this reason; it is
 * asked for (which counts until the rule's date).
 */
export const STATEMENTS = ["certificate", "exempt", "in_process"] as const
export type Statement = (typeof STATEMENTS)[number]

export const ON_LAPSE = ["none", "officer_task", "hide_listing"] as const
export type OnLapse = (typeof ON_LAPSE)[number]

/** What a rule is about: who wants to sell, or goods of a category. */
export const RULE_SCOPES = ["application", "category"] as const
export type RuleScope = (typeof RULE_SCOPES)[number]

type Traits = {
  /** The form of its number (DOMAIN.md 3); null: free text. */
  number: NumberKind | null
  needsNumber: boolean
  /** Of a person or an account: for who decides only, and masked. */
  isPersonal: boolean
  /** A scan of somebody's identity: purged some time after the decision (D18). */
  isIdentity: boolean
}

const paper = (number: NumberKind | null, needsNumber = true): Traits => ({
  number,
  needsNumber,
  isPersonal: false,
  isIdentity: false,
})
const personal = (number: NumberKind, isIdentity: boolean): Traits => ({
  number,
  needsNumber: false,
  isPersonal: true,
  isIdentity,
})

export const PAPER_TRAITS: Readonly<Record<PaperKind, Traits>> = {
  nib: paper("nib"),
  nspp: paper("nspp"),
  psp: paper(null),
  ktp: personal("nik", true),
  npwp: personal("npwp", false),
  bank_book: personal("account", false),
  foundation_deed: paper(null, false),
  halal: paper("halal"),
  pirt: paper("pirt"),
  bpom: paper("bpom_food"),
  hygiene: paper(null),
  cosmetic: paper("bpom_cosmetic"),
  herbal: paper("bpom_herbal"),
  household: paper(null),
  vet: paper(null),
  tashih: paper(null),
}

const kindsWith = (has: (traits: Traits) => boolean): PaperKind[] =>
  PAPER_KINDS.filter((kind) => has(PAPER_TRAITS[kind]))

export const PERSONAL_KINDS = kindsWith(({ isPersonal }) => isPersonal)
export const IDENTITY_KINDS = kindsWith(({ isIdentity }) => isIdentity)

/** Days that an identity scan is kept after the decision on its case (D18). */
export const IDENTITY_SCAN_DAYS = 90

/** Days before its end at which people are reminded of a paper, once each. */
export const REMINDER_DAYS = [30, 7] as const
