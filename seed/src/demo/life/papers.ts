import type { PaperKind } from "@pasar-santri/opop/lib/papers"

/** A paper of a shop or of goods on sale, and what the office said of it. */
export interface DemoPaper {
  slug: string
  /** Of goods on sale; without it the shop's. */
  handle?: string
  kind: PaperKind
  number: string
  /** Days from now; null: it does not end. */
  endsIn: number | null
  verdict: "accepted" | "pending" | { refused: string }
}

/** Two of them end within 30 days, one within 7. */
export const PAPERS: readonly DemoPaper[] = [
  {
    slug: "darul-halimun",
    kind: "psp",
    number: "503/PSP/9902/2021",
    endsIn: 24,
    verdict: "accepted",
  },
  {
    slug: "barokah-nyalindung",
    handle: "keripik-pisang-150-g",
    kind: "pirt",
    number: "2063202029912-28",
    endsIn: 28,
    verdict: "accepted",
  },
  {
    slug: "anwarul-cicurug",
    handle: "bolu-pisang",
    kind: "hygiene",
    number: "SLHS 9908/02/2026",
    endsIn: 6,
    verdict: "accepted",
  },
  {
    slug: "barokah-nyalindung",
    handle: "sambal-bawang-150-g",
    kind: "halal",
    number: "ID32110000009120126",
    endsIn: null,
    verdict: "pending",
  },
  {
    slug: "ihyaul-kebonpedes",
    kind: "psp",
    number: "503/PSP/9919/2016",
    endsIn: 400,
    verdict: {
      refused: "Tanda tangan dan stempel tidak terlihat; foto ulang.",
    },
  },
]

/** A shop that asks to be paid to another account, and whether finance agreed. */
export const NEW_ACCOUNTS = [
  { slug: "darul-halimun", isConfirmed: false },
  { slug: "hidayatul-nagrak", isConfirmed: true },
] as const
