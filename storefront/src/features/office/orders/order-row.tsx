import { getLocale, getTranslations } from "next-intl/server"
import type { OfficeOrder } from "@/data/office/orders"
import { localPath } from "@/i18n/locales"
import { formatDate, formatDateTime, now } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { OrderState } from "./order-state"

/** An order in the list: which, whose, where it stands, what is due. */
export const OrderRow = async ({ row }: Readonly<{ row: OfficeOrder }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeOrders"),
  ])
  const isOverdue = row.due_at !== null && new Date(row.due_at) <= now()
  const [first, ...others] = row.lines
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 bg-white px-4 py-3 hover:bg-indigo-soft @3xl:grid-cols-[minmax(0,1fr)_10rem_11rem_8rem] @3xl:items-center">
      <div className="min-w-0">
        <Link
          href={localPath(locale, `/dinas/pesanan/${row.id}`)}
          className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
        >
          {t("number", { number: row.number })}
        </Link>
        <p className="truncate text-sm text-ink-soft">{row.pesantren.name}</p>
        <p className="truncate text-sm text-ink-soft">
          {first
            ? t("goods", { title: first.title, others: others.length })
            : null}
        </p>
      </div>
      <div className="flex flex-wrap content-start items-start gap-1 @max-3xl:justify-end">
        <OrderState state={row.state} />
        {isOverdue ? <Badge tone="error">{t("overdue")}</Badge> : null}
      </div>
      <p className="text-sm text-ink-soft">
        {row.due_at
          ? t("due", { time: formatDateTime(row.due_at, locale) })
          : t("placed", { date: formatDate(row.placed_at, locale) })}
      </p>
      <p className="text-right font-semibold tabular-nums">
        {formatRupiah(row.total)}
      </p>
    </li>
  )
}
