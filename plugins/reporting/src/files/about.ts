import { harmless } from "@pasar-santri/opop/lib/spreadsheet/harmless"
import type { Ask } from "../tables/ask"
import { findStep } from "../tables/steps"
import type { Words } from "../tables/table"
import { STAGE_WORDS } from "../tables/words"
import { clockOf, type FileCell, type Locale } from "./file-cell"
import { titleOf } from "./titles"

/** Where every figure is defined. */
const DEFINITIONS = "docs/reports.md"

/** What somebody took away, when. */
export interface Taken {
  /** Of the table. */
  name: string
  ask: Ask
  /** Names of areas by their codes. */
  areas: ReadonlyMap<string, string>
  asOf: Date | null
  count: number
  /** The months are not those of the asking: things are told as they are now. */
  isOfNow: boolean
  /** What has to be said before the table is read. */
  note?: Words | undefined
  by: string
  at: Date
}

const WORDS = {
  id: {
    ...{ report: "Laporan", months: "Bulan", territory: "Wilayah" },
    ...{ cohort: "Angkatan OPOP", stage: "Tahap OPOP", category: "Kategori" },
    step: "Langkah",
    ...{ asOf: "Angka sampai (WIB)", none: "belum dihitung", rows: "Baris" },
    ...{ by: "Diunduh oleh", at: "Diunduh pada (WIB)", to: "s.d." },
    definitions: "Arti setiap angka",
    ...{ note: "Catatan", now: "keadaan sekarang" },
  },
  en: {
    ...{ report: "Report", months: "Months", territory: "Territory" },
    ...{ cohort: "OPOP cohort", stage: "OPOP stage", category: "Category" },
    step: "Step",
    ...{ asOf: "Figures up to (WIB)", none: "not counted yet", rows: "Rows" },
    ...{ by: "Downloaded by", at: "Downloaded at (WIB)", to: "to" },
    definitions: "What each figure means",
    ...{ note: "Note", now: "as of now" },
  },
} as const

/** What a file says about itself, in pairs of a name and what stands behind it. */
export function aboutOf(
  { name, ask, areas, asOf, count, isOfNow, note, by, at }: Taken,
  locale: Locale
): (readonly [string, FileCell])[] {
  const words = WORDS[locale]
  const codes = ask.area === undefined ? ask.territory : [ask.area]
  const area = (code: string) => `${areas.get(code) ?? ""} (${code})`.trim()
  const { from, to } = ask.period
  const chosen: (readonly [string, FileCell])[] = [
    ...(ask.cohort === undefined ? [] : [[words.cohort, ask.cohort] as const]),
    ...(ask.stage === undefined
      ? []
      : [
          [
            words.stage,
            harmless(STAGE_WORDS[ask.stage]?.[locale] ?? ask.stage),
          ] as const,
        ]),
    ...(ask.step === undefined
      ? []
      : [[words.step, findStep(ask.step)?.[locale] ?? ask.step] as const]),
    ...(ask.category ? [[words.category, ask.category.handle] as const] : []),
  ]
  return [
    [words.report, titleOf(name, locale)],
    [words.months, isOfNow ? words.now : `${from} ${words.to} ${to}`],
    [words.territory, codes.map(area).join(", ")],
    ...chosen,
    ...(note ? [[words.note, note[locale]] as const] : []),
    [words.asOf, asOf ? clockOf(asOf) : words.none],
    [words.rows, count],
    [words.by, harmless(by)],
    [words.at, clockOf(at)],
    [words.definitions, DEFINITIONS],
  ]
}
