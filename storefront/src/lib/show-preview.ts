import "server-only"
import { getTranslations } from "next-intl/server"
import type { StatementPreview } from "@/data/office/statements"
import type { Locale } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import type { ShownPreview } from "@/lib/shown-preview"

/** A preview in the words of its reader. */
export async function showPreview(
  preview: StatementPreview,
  filename: string,
  locale: Locale
): Promise<ShownPreview> {
  const t = await getTranslations({
    locale,
    namespace: "officeMoney.statement.preview",
  })
  const { row_count, new_count, left_out, faults } = preview
  return {
    filename,
    facts: [
      t("rows", { count: row_count, total: formatRupiah(preview.total) }),
      t("new", { count: new_count, known: row_count - new_count }),
      t("leftOut", left_out),
      ...(faults.length > 0 ? [t("faults", { count: faults.length })] : []),
    ],
    faults: faults.map(({ line, code, text }) =>
      t(`fault.${code}`, { line, text: text || "–" })
    ),
    rows: preview.rows.map(({ line, booked_on, amount, description }) => ({
      ...{ key: String(line), text: description },
      ...{ day: formatDate(booked_on, locale), amount: formatRupiah(amount) },
    })),
  }
}
