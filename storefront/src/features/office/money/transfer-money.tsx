import { getLocale, getTranslations } from "next-intl/server"
import type { Transfer } from "@/data/office/money-schema"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"

/** What the bank says came for a transfer, and who found it. */
export const TransferMoney = async ({
  money,
}: Readonly<{ money: Transfer["money"] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney"),
  ])
  if (money.length === 0)
    return <p className="text-ink-soft">{t("moneyNone")}</p>
  return (
    <ul className="divide-y divide-line">
      {money.map((row) => (
        <li
          key={row.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2"
        >
          <span className="text-sm text-ink-soft">
            {formatDate(row.booked_on, locale)}
          </span>
          <strong className="tabular-nums">{formatRupiah(row.amount)}</strong>
          <p className="col-span-2 [overflow-wrap:anywhere]">
            {row.description}
          </p>
          <p className="col-span-2 text-sm text-ink-soft">
            {[
              t(row.is_automatic ? "matchedBySum" : "matchedBy", {
                name: row.matched_by?.name ?? "–",
              }),
              row.confirmed_by
                ? t("confirmedBy", { name: row.confirmed_by.name ?? "–" })
                : null,
              row.note,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  )
}
