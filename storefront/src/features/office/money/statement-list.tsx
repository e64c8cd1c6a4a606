import { getLocale, getTranslations } from "next-intl/server"
import type { KeptStatement } from "@/data/office/statements"
import { formatDateTime } from "@/lib/date"

/** Files that were read before, the newest first. */
export const StatementList = async ({
  statements,
}: Readonly<{ statements: readonly KeptStatement[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.statement"),
  ])
  return (
    <ul className="divide-y divide-line">
      {statements.map((one) => (
        <li key={one.id} className="py-2">
          <p className="font-semibold [overflow-wrap:anywhere]">
            {one.filename}
          </p>
          <p className="text-sm text-ink-soft">
            {t("kept", {
              time: formatDateTime(one.created_at, locale),
              name: one.imported_by?.name ?? "–",
              rows: one.row_count,
              added: one.new_count,
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}
