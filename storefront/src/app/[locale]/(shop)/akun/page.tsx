import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireCustomer } from "@/data/guard"
import { listOrders } from "@/data/order-list"
import { AccountFrame } from "@/features/account/account-frame"
import { OrderCard } from "@/features/account/order-card"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { Link } from "@/ui/link"

const LATEST = 3

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("nav.overview") }
}

const AccountPage = async () => {
  const customer = await requireCustomer("/akun")
  const [locale, t, { orders, count }] = await Promise.all([
    getLocale(),
    getTranslations("account"),
    listOrders(1),
  ])
  return (
    <AccountFrame
      part="overview"
      title={t("hello", { name: customer.name || customer.email })}
    >
      {orders.length === 0 ? (
        <EmptyState title={t("noOrders.title")} text={t("noOrders.text")}>
          <ButtonLink href={localPath(locale, "/cari")}>
            {t("noOrders.catalog")}
          </ButtonLink>
        </EmptyState>
      ) : (
        <section aria-labelledby="latest">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-2">
            <h2 id="latest" className="text-xl">
              {t("latestOrders")}
            </h2>
            {count > LATEST ? (
              <Link
                href={localPath(locale, "/akun/pesanan")}
                className="link inline-flex min-h-11 items-center"
              >
                {t("allOrders", { count })}
              </Link>
            ) : null}
          </div>
          <ul className="flex flex-col gap-3">
            {orders.slice(0, LATEST).map((order) => (
              <OrderCard key={order.id} order={order} />
            ))}
          </ul>
        </section>
      )}
    </AccountFrame>
  )
}

export default AccountPage
