import { LEAF_CATEGORIES } from "./categories"

/** A rule as `addPaperRulesWorkflow` takes it. */
type Rule = {
  scope: "application" | "category"
  category: string
  kind: RuleKind
  alternatives: RuleKind[]
  is_required: boolean
  exemptions: string[]
  is_exempt: boolean
  in_process_until: string | null
  on_lapse: "none" | "officer_task" | "hide_listing"
  valid_from: string
}

type RuleKind =
  | "nib"
  | "nspp"
  | "psp"
  | "ktp"
  | "npwp"
  | "bank_book"
  | "foundation_deed"
  | "halal"
  | "pirt"
  | "bpom"
  | "hygiene"
  | "cosmetic"
  | "herbal"
  | "household"
  | "vet"
  | "tashih"

/** From before the first case, so that every case has rules. */
const SINCE = "2024-10-17"

/**
 * Last day on which micro and small makers need no certificate yet but must
 * have asked for it (PP 42/2024 Art. 160). A later postponement is a new row.
 */
const HALAL_IN_PROCESS_UNTIL = "2026-10-17"

/** Reasons for which goods need no halal certificate (KMA 1360/2021). */
export const EXEMPTIONS = (
  [
    ["plants", "Tumbuhan segar tanpa olahan", "Fresh plants, not processed"],
    ["grain", "Biji-bijian tanpa olahan", "Grain, not processed"],
    ["honey", "Madu murni", "Pure honey"],
    ["tea", "Daun teh tanpa tambahan", "Tea leaves, nothing added"],
    ["coffee", "Kopi tanpa tambahan", "Coffee, nothing added"],
    ["eggs", "Telur segar", "Fresh eggs"],
    ["raw_milk", "Susu segar", "Raw milk"],
    [
      "fish",
      "Ikan segar, beku, kering, atau asin",
      "Fish, fresh, frozen, dried or salted",
    ],
  ] as const
).map(([code, name, name_en]) => ({
  kind: "halal" as const,
  code,
  name,
  name_en,
  basis: "KMA 1360/2021",
  valid_from: SINCE,
}))

/**
 * What goods need, by category, in the letters of the handbook: P P-IRT, M
 * BPOM, L hygiene letter, H halal, X halal-exempt, C cosmetic, T herbal, V vet
 * letter, Q text mark of Qur'ans, K household goods. `P/L` is one of both.
 */
export const CATEGORY_PAPERS: Readonly<Record<string, string>> = {
  "camilan-keripik": "P H",
  "kue-roti": "P/L H",
  "lauk-kering": "P H",
  "makanan-beku": "M H",
  "sambal-bumbu": "P H",
  "madu-gula-selai": "P H/X",
  "siap-masak": "P H",
  kopi: "P H/X",
  teh: "P H/X",
  "minuman-serbuk": "P H",
  "susu-olahan": "M/L H/X",
  "beras-biji": "X",
  "sayur-umbi": "X",
  buah: "X",
  jamur: "X",
  "ikan-hidup": "X",
  "ikan-segar": "X",
  telur: "X",
  ternak: "V",
  mushaf: "Q",
  "sabun-lotion": "C H",
  "minyak-herbal": "T H",
  parfum: "C H",
  kebersihan: "K",
}

/** The reasons that goods of a category may have. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  "madu-gula-selai": ["honey"],
  kopi: ["coffee"],
  teh: ["tea", "plants"],
  "susu-olahan": ["raw_milk"],
  "beras-biji": ["grain"],
  "sayur-umbi": ["plants"],
  buah: ["plants"],
  jamur: ["plants"],
  "ikan-hidup": ["fish"],
  "ikan-segar": ["fish"],
  telur: ["eggs"],
}

/** Codes of the reasons for which goods of a category need no certificate. */
export const reasonsOf = (category: string): readonly string[] =>
  REASONS[category] ?? []

const KINDS: Readonly<Record<string, RuleKind>> = {
  P: "pirt",
  M: "bpom",
  L: "hygiene",
  H: "halal",
  X: "halal",
  C: "cosmetic",
  T: "herbal",
  V: "vet",
  Q: "tashih",
  K: "household",
}

const kindOf = (letter: string): RuleKind => {
  const kind = KINDS[letter]
  if (!kind) throw new Error(`There is no paper ${letter}.`)
  return kind
}

const rule = (kind: RuleKind, more: Partial<Rule> = {}): Rule => ({
  scope: "category",
  category: "",
  kind,
  alternatives: [],
  is_required: true,
  exemptions: [],
  is_exempt: false,
  in_process_until: null,
  on_lapse: "officer_task",
  valid_from: SINCE,
  ...more,
})

/** One word of the table: `P`, `P/L`, `H`, `H/X` or `X`. */
function categoryRule(category: string, word: string): Rule {
  const [first = "", second] = word.split("/")
  const kind = kindOf(first)
  if (kind === "halal")
    return rule(kind, {
      category,
      exemptions: word === "H" ? [] : [...reasonsOf(category)],
      is_exempt: word === "X",
      in_process_until: word === "X" ? null : HALAL_IN_PROCESS_UNTIL,
    })
  return rule(kind, {
    category,
    alternatives: second ? [kindOf(second)] : [],
    // Food without its permit is off sale at once.
    on_lapse: kind === "pirt" ? "hide_listing" : "officer_task",
  })
}

/** Papers of who wants to sell (as asked for in 2022, and the register's own). */
const APPLICATION_RULES: readonly Rule[] = [
  rule("nib", { scope: "application" }),
  rule("nspp", { scope: "application", alternatives: ["psp"] }),
  rule("ktp", { scope: "application", on_lapse: "none" }),
  rule("bank_book", { scope: "application", on_lapse: "none" }),
  rule("npwp", { scope: "application", is_required: false, on_lapse: "none" }),
  rule("foundation_deed", {
    scope: "application",
    is_required: false,
    on_lapse: "none",
  }),
]

/** The rules that every shop begins with. */
export const PAPER_RULES: readonly Rule[] = [
  ...APPLICATION_RULES,
  ...LEAF_CATEGORIES.flatMap(({ slug }) =>
    (CATEGORY_PAPERS[slug] ?? "")
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => categoryRule(slug, word))
  ),
]
