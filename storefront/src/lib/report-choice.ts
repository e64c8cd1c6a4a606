import {
  areaParam,
  choiceParam,
  listPath,
  textParam,
  type RawParams,
} from "./office-list"
import { OPOP_STAGES } from "./register-words"

/** What somebody looks at in the reports, by the names in a page's address. */
export interface ReportChoice {
  /** Months as `2026-01`, both ends included; empty for this year so far. */
  dari: string
  sampai: string
  /** A regency or a kecamatan. */
  wilayah: string
  angkatan: string
  tahap: string
  /** A category's handle. */
  kategori: string
  /** A step of the funnel: of the table of pesantren alone. */
  langkah: string
}

const STEPS = [
  ...(["mapped", "has_product", "trained", "applied", "approved"] as const),
  ...(["listed", "first_sale", "ten_sales", "steady"] as const),
] as const

/** The one table that can be narrowed to a step of the funnel. */
const OF_STEPS = "pesantren"

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/

const monthParam = (raw: RawParams, name: string): string => {
  const text = textParam(raw, name)
  return MONTH.test(text) ? text : ""
}

/** Reads a choice out of an address; what cannot be is left out. */
export function readReportChoice(raw: RawParams): ReportChoice {
  const from = monthParam(raw, "dari")
  const to = monthParam(raw, "sampai")
  const isTurned = from !== "" && to !== "" && from > to
  const year = textParam(raw, "angkatan")
  const category = textParam(raw, "kategori")
  return {
    dari: isTurned ? to : from,
    sampai: isTurned ? from : to,
    wilayah: areaParam(raw, "wilayah", 3) || areaParam(raw, "wilayah", 2),
    angkatan: /^20\d{2}$/.test(year) ? year : "",
    tahap: choiceParam(raw, "tahap", OPOP_STAGES) ?? "",
    kategori: /^[a-z0-9-]+$/.test(category) ? category : "",
    langkah: choiceParam(raw, "langkah", STEPS) ?? "",
  }
}

/** What somebody can choose, and a table may not follow; as the API names it. */
export const IGNORED = ["months", "category", "cohort", "stage"] as const
export type Ignored = (typeof IGNORED)[number]

const FIELDS: Readonly<Record<Ignored, readonly (keyof ReportChoice)[]>> = {
  months: ["dari", "sampai"],
  category: ["kategori"],
  cohort: ["angkatan"],
  stage: ["tahap"],
}

/** A choice without what a table does not follow. */
export const followedChoice = (
  choice: ReportChoice,
  ignores: readonly Ignored[]
): ReportChoice => ({
  ...choice,
  ...Object.fromEntries(
    ignores.flatMap((name) => FIELDS[name].map((field) => [field, ""]))
  ),
})

/** What a table does not follow of a choice: its page keeps it for the next one. */
export const keptChoice = (
  choice: ReportChoice,
  ignores: readonly Ignored[]
): Record<string, string> =>
  Object.fromEntries(
    ignores.flatMap((name) =>
      FIELDS[name].map((field) => [field, choice[field]])
    )
  )

/** Whether anything narrows what the whole territory made this year. */
export const isNarrowed = (choice: ReportChoice): boolean =>
  Object.values(choice).some((value) => value !== "")

/** The same choice as the API names it; `table` is empty for the overview. */
export const toReportQuery = (choice: ReportChoice, table = "") => ({
  from: choice.dari,
  to: choice.sampai,
  area: choice.wilayah,
  cohort: choice.angkatan,
  stage: choice.tahap,
  category: choice.kategori,
  ...(table === OF_STEPS ? { step: choice.langkah } : {}),
})

export const REPORTS_PATH = "/dinas/laporan"

/** The address of a page of the reports that keeps a choice, without the language. */
export const reportPath = (
  choice: ReportChoice,
  table = "",
  more: Readonly<Record<string, string | number>> = {}
): string =>
  listPath(table === "" ? REPORTS_PATH : `${REPORTS_PATH}/${table}`, {
    ...choice,
    langkah: table === OF_STEPS ? choice.langkah : "",
    ...more,
  })
