import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { beginOrders } from "@/actions/seller/process-orders"
import { requireShop } from "@/data/seller/guard"
import { chosenOrders } from "@/data/seller/orders"
import { LeftOut } from "@/features/seller/orders/left-out"
import { OrderRow } from "@/features/seller/orders/order-row"
import { SellerPage } from "@/features/seller/seller-page"
import { ActionForm } from "@/features/shared/action-form"
import { localPath } from "@/i18n/locales"
import { idsIn } from "@/lib/seller-orders"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerOrders.begin")
  return { title: t("title") }
}

/** What was ticked in the list, and what pressing the button means. */
const BeginPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/pesanan/proses">) => {
  await requireShop("/penjual/pesanan", "sendOrders")
  const ids = idsIn((await searchParams)["id"])
  const [locale, t, seller, form, found] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders"),
    getTranslations("seller"),
    getTranslations("form"),
    chosenOrders(ids),
  ])
  const chosen = found.filter(({ actions }) => actions.includes("process"))
  const others = found.filter((order) => !chosen.includes(order))
  const list = localPath(locale, "/penjual/pesanan")
  return (
    <SellerPage
      title={t("begin.title")}
      back={{ href: list, label: t("title") }}
      {...(chosen.length > 0
        ? { lead: t("begin.lead", { count: chosen.length }) }
        : {})}
    >
      <LeftOut what="begin" orders={others} more={ids.length - found.length} />
      {chosen.length === 0 ? (
        <EmptyState title={t("begin.none")} text={t("begin.noneText")}>
          <ButtonLink look="secondary" href={list}>
            {t("begin.back")}
          </ButtonLink>
        </EmptyState>
      ) : (
        <ActionForm
          action={beginOrders.bind(null, locale)}
          summaryTitle={form("mend")}
          className="flex max-w-text flex-col gap-4"
        >
          <p>{t("begin.what")}</p>
          {chosen.map(({ id }) => (
            <input key={id} type="hidden" name="id" value={id} />
          ))}
          <ul className="flex flex-col gap-3">
            {chosen.map((order) => (
              <OrderRow
                key={order.id}
                order={order}
                canChoose={false}
                showsState={false}
              />
            ))}
          </ul>
          <SubmitButton size="wide" pendingText={seller("wait")}>
            {t("begin.submit", { count: chosen.length })}
          </SubmitButton>
        </ActionForm>
      )}
    </SellerPage>
  )
}

export default BeginPage
