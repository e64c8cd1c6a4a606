import { getLocale, getTranslations } from "next-intl/server"
import type { Settlement } from "@/data/office/settlements"
import { formatDateTime } from "@/lib/date"
import { formatRupiah } from "@/lib/money"

/** Couriers' files that were read before, the newest first. */
export const SettlementList = async ({
  settlements,
}: Readonly<{ settlements: readonly Settlement[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.settlement"),
  ])
  return (
    <ul className="divide-y divide-line">
      {settlements.map((one) => (
        <li key={one.id} className="py-2">
          <p className="font-semibold [overflow-wrap:anywhere]">
            {t("of", { courier: one.courier, filename: one.filename })}
          </p>
          <p className="text-sm text-ink-soft">
            {t("kept", {
              time: formatDateTime(one.created_at, locale),
              name: one.imported_by?.name ?? "–",
              rows: one.row_count,
            })}
          </p>
          <p className="text-sm tabular-nums">
            {t("totals", {
              gross: formatRupiah(one.gross),
              fee: formatRupiah(one.fee),
              net: formatRupiah(one.net),
            })}
          </p>
          <p className="text-sm text-ink-soft">
            {t("became", {
              matched: one.matched,
              waiting: one.waiting,
              aside: one.set_aside,
              pending: one.pending,
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}
