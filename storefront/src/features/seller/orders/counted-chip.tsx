import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { ordersPath, type CountedOrders } from "@/lib/seller-orders"
import { ownReportPath } from "@/lib/seller-report"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { periodWords } from "@/features/shared/period-words"

/** Which figure's orders are listed: to be taken away, or to go back to it. */
export const CountedChip = async ({
  counted,
  q,
}: Readonly<{ counted: CountedOrders; q: string }>) => {
  const [locale, t, months] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.list.counted"),
    periodWords(counted),
  ])
  const tab = counted.name === "batal" ? "batal" : "selesai"
  const label = t(counted.name, { months })
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="inline-flex min-h-11 items-center gap-1 rounded-control border border-line-strong bg-sand pl-3 text-sm font-semibold">
        {label}
        <Link
          href={localPath(locale, ordersPath({ tab, q }))}
          aria-label={t("remove", { label })}
          className="inline-flex size-11 items-center justify-center text-indigo"
        >
          <Icon name="x" size={4} />
        </Link>
      </p>
      <Link
        href={localPath(locale, ownReportPath(counted))}
        className="link inline-flex min-h-11 items-center text-sm"
      >
        {t("back")}
      </Link>
    </div>
  )
}
