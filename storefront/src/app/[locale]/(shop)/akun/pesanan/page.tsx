import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireCustomer } from "@/data/guard"
import { listOrders, ORDERS_PER_PAGE } from "@/data/order-list"
import { AccountFrame } from "@/features/account/account-frame"
import { OrderCard } from "@/features/account/order-card"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("nav.orders") }
}

/** A page number out of the address: 1 for whatever is none. */
const toPage = (raw: unknown): number =>
  typeof raw === "string" && /^[1-9]\d{0,3}$/.test(raw) ? Number(raw) : 1

const OrdersPage = async ({
  searchParams,
}: PageProps<"/[locale]/akun/pesanan">) => {
  await requireCustomer("/akun/pesanan")
  const page = toPage((await searchParams)["halaman"])
  const [locale, t, { orders, count }] = await Promise.all([
    getLocale(),
    getTranslations("account"),
    listOrders(page),
  ])
  const pages = Math.max(1, Math.ceil(count / ORDERS_PER_PAGE))
  const href = (to: number) => localPath(locale, `/akun/pesanan?halaman=${to}`)
  return (
    <AccountFrame part="orders" title={t("nav.orders")}>
      {orders.length === 0 ? (
        <EmptyState title={t("noOrders.title")} text={t("noOrders.text")}>
          <ButtonLink href={localPath(locale, "/cari")}>
            {t("noOrders.catalog")}
          </ButtonLink>
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-3">
          {orders.map((order) => (
            <OrderCard key={order.id} order={order} />
          ))}
        </ul>
      )}
      {pages > 1 ? (
        <nav
          aria-label={t("pages")}
          className="flex items-center justify-between gap-4 pt-4"
        >
          {page > 1 ? (
            <ButtonLink look="secondary" href={href(page - 1)}>
              {t("newer")}
            </ButtonLink>
          ) : (
            <span />
          )}
          <span>{t("pageOf", { page, pages })}</span>
          {page < pages ? (
            <ButtonLink look="secondary" href={href(page + 1)}>
              {t("older")}
            </ButtonLink>
          ) : (
            <span />
          )}
        </nav>
      ) : null}
    </AccountFrame>
  )
}

export default OrdersPage
