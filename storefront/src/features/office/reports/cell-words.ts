import { getLocale, getTranslations } from "next-intl/server"
import type { ReportColumn, ReportRow } from "@/data/office/reports"
import { OPOP_STAGES } from "@/lib/register-words"
import type { ReportPageName } from "@/lib/report-tables"
import { showCell } from "@/lib/report-value"

const KINDS = ["sale", "return", "refund"] as const

/** What a cell of a table says to people: codes in words, numbers in their units. */
export async function cellWords(table: ReportPageName) {
  const [locale, t, stages] = await Promise.all([
    getLocale(),
    getTranslations("officeReports"),
    getTranslations("officeRegister.stages"),
  ])
  return ({ key, kind, words }: ReportColumn, row: ReportRow): string => {
    const cell = row[key]
    const spoken = typeof cell === "string" ? words?.[cell] : undefined
    if (spoken) return spoken[locale]
    if (key === "id" && (cell === "" || cell === null))
      return t("table.outside")
    if (key === "stage" || (table === "tahap" && key === "id")) {
      const stage = OPOP_STAGES.find((one) => one === cell)
      if (stage) return stages(stage)
    }
    if (table === "penjualan" && key === "kind") {
      const sort = KINDS.find((one) => one === cell)
      if (sort) return t(`kinds.${sort}`)
    }
    // A year is no amount: it has no thousands.
    if (key === "cohort" && typeof cell === "number") return String(cell)
    if (row["id"] === "" && table === "kategori" && kind === "text")
      return t("table.uncategorised")
    const shown = showCell(cell, kind, locale)
    return kind === "hours" && typeof cell === "number"
      ? t("hours", { hours: shown })
      : shown
  }
}
