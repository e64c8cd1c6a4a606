import "server-only"
import { getTranslations } from "next-intl/server"
import type { SettlementPreview } from "@/data/office/settlements"
import type { Locale } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import type { ShownPreview } from "@/lib/shown-preview"
import { SETTLEMENT_OUTCOMES } from "./settlement-states"

/** What a courier's file would bring, in the words of its reader. */
export async function showSettlement(
  preview: SettlementPreview,
  filename: string,
  locale: Locale
): Promise<ShownPreview> {
  const t = await getTranslations({
    locale,
    namespace: "officeMoney.settlement",
  })
  const { row_count, totals, counts, left_out, faults, fault_count } = preview
  return {
    filename,
    facts: [
      t("preview.rows", {
        count: row_count,
        gross: formatRupiah(totals.gross),
      }),
      t("preview.net", {
        fee: formatRupiah(totals.fee),
        net: formatRupiah(totals.net),
      }),
      ...SETTLEMENT_OUTCOMES.flatMap((outcome) => {
        const count = counts[outcome] ?? 0
        return count > 0
          ? [t("preview.count", { count, what: t(`outcome.${outcome}`) })]
          : []
      }),
      t("preview.leftOut", left_out),
      ...(fault_count > 0 ? [t("preview.faults", { count: fault_count })] : []),
    ],
    faults: faults.map(({ line, code, text }) =>
      t(`preview.fault.${code}`, { line, text: text || "–" })
    ),
    rows: preview.rows.map((row) => ({
      ...{ key: String(row.line), day: formatDate(row.paid_on, locale) },
      amount: formatRupiah(row.gross),
      text: t("preview.row", {
        ...{ line: row.line, number: row.tracking_number },
        what: t(`outcome.${row.outcome}`),
      }),
    })),
  }
}
