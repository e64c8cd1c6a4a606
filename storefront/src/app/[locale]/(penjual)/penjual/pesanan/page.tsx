import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import { listCounted, listOrders, ORDERS_PER_PAGE } from "@/data/seller/orders"
import { CountedChip } from "@/features/seller/orders/counted-chip"
import { ListNotices } from "@/features/seller/orders/list-notices"
import { OrderList } from "@/features/seller/orders/order-list"
import { OrderTabs } from "@/features/seller/orders/order-tabs"
import { SearchBar } from "@/features/seller/search-bar"
import { SellerPager } from "@/features/seller/seller-pager"
import { SellerPage } from "@/features/seller/seller-page"
import { localPath } from "@/i18n/locales"
import { toPage } from "@/lib/page-number"
import {
  countedParams,
  ordersPath,
  readCounted,
  toOrderTab,
} from "@/lib/seller-orders"
import { mayDo } from "@/lib/seller-rights"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerOrders")
  return { title: t("title") }
}

const OrdersPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/pesanan">) => {
  const { shop } = await requireShop("/penjual/pesanan", "seeOrders")
  const asked = await searchParams
  const counted = readCounted(asked)
  // What a figure counts is in several states, and nothing is left to do with it.
  const tab = counted ? "selesai" : toOrderTab(asked["tab"])
  const q =
    typeof asked["q"] === "string" ? asked["q"].trim().slice(0, 100) : ""
  const page = toPage(asked["halaman"])
  const [locale, t, { orders, count, counts }] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders"),
    counted ? listCounted(counted, { q, page }) : listOrders({ tab, q, page }),
  ])
  return (
    <SellerPage title={t("title")}>
      <div className="flex flex-col gap-3">
        <ListNotices
          processed={asked["diproses"]}
          sent={asked["terkirim"]}
          failed={asked["gagal"]}
        />
        <SearchBar
          action={localPath(locale, "/penjual/pesanan")}
          label={t("list.search")}
          submit={t("list.submit")}
          q={q}
          keep={
            counted ? countedParams(counted) : tab === "baru" ? {} : { tab }
          }
        />
        {counted ? (
          <CountedChip {...{ counted, q }} />
        ) : (
          <OrderTabs current={tab} counts={counts} q={q} />
        )}
        {orders.length > 0 ? (
          <>
            <p className="text-sm text-ink-soft">
              {t("list.count", { count })}
            </p>
            <OrderList
              tab={tab}
              orders={orders}
              canSend={mayDo(shop.role, "sendOrders")}
            />
          </>
        ) : q ? (
          <EmptyState
            title={t("list.noMatch.title")}
            text={t("list.noMatch.text")}
          >
            <ButtonLink
              look="secondary"
              href={localPath(locale, ordersPath({ tab, counted }))}
            >
              {t("list.noMatch.all")}
            </ButtonLink>
          </EmptyState>
        ) : (
          <EmptyState
            title={t(`list.empty.${counted ? "counted" : tab}.title`)}
            text={t(`list.empty.${counted ? "counted" : tab}.text`)}
          />
        )}
        <SellerPager
          page={page}
          pages={Math.ceil(count / ORDERS_PER_PAGE)}
          href={(to) =>
            localPath(locale, ordersPath({ tab, q, counted, page: to }))
          }
        />
      </div>
    </SellerPage>
  )
}

export default OrdersPage
