import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import {
  ORDER_TABS,
  ordersPath,
  tabCount,
  type OrderTab,
} from "@/lib/seller-orders"
import { Link } from "@/ui/link"

/** Where orders stand, in the order of the work, each with how many. */
export const OrderTabs = async ({
  current,
  counts,
  q,
}: Readonly<{
  current: OrderTab
  counts: Readonly<Partial<Record<string, number>>>
  q: string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.tab"),
  ])
  return (
    <nav aria-label={t("label")} className="-mx-4 md:mx-0">
      <ul className="rail gap-2 px-4 py-1 md:flex-wrap md:px-0">
        {ORDER_TABS.map((tab) => (
          <li key={tab} className="shrink-0">
            <Link
              href={localPath(locale, ordersPath({ tab, q }))}
              aria-current={tab === current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 rounded-control border border-line bg-white px-3 text-sm font-semibold whitespace-nowrap text-indigo no-underline hover:bg-indigo-soft aria-[current]:border-indigo aria-[current]:bg-indigo aria-[current]:text-white"
            >
              {t(tab)}
              <span className="tabular-nums opacity-80">
                {tabCount(tab, counts)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
