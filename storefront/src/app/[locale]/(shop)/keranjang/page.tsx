import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getCart } from "@/data/cart"
import { guestOrderHref } from "@/data/order"
import { CartBar } from "@/features/cart/cart-bar"
import { CartGroupCard } from "@/features/cart/cart-group-card"
import { CartSummary } from "@/features/cart/cart-summary"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { lastOrderId } from "@/lib/session"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("cart")
  return { title: t("title"), robots: { index: false } }
}

const CartPage = async () => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cart")])
  const [cart, orderId] = await Promise.all([getCart(locale), lastOrderId()])
  if (!cart || cart.pieces === 0)
    return (
      <EmptyState heading="h1" title={t("empty.title")} text={t("empty.text")}>
        <ButtonLink href={localPath(locale, "/cari")}>
          {t("empty.catalog")}
        </ButtonLink>
        {orderId ? (
          <ButtonLink
            look="secondary"
            href={localPath(locale, guestOrderHref(orderId))}
          >
            {t("empty.lastOrder")}
          </ButtonLink>
        ) : null}
      </EmptyState>
    )
  return (
    <div className="page flex flex-col gap-4 py-6 md:py-8">
      <h1 className="text-2xl md:text-3xl">{t("title")}</h1>
      <p role="status" className="sr-only">
        {t("count", { count: cart.pieces, total: formatRupiah(cart.total) })}
      </p>
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_22rem] lg:gap-6">
        <div className="flex flex-col gap-4">
          {cart.groups.map((group) => (
            <CartGroupCard key={group.pesantren?.slug ?? ""} group={group} />
          ))}
        </div>
        <div className="lg:sticky lg:top-28">
          <CartSummary cart={cart} />
        </div>
      </div>
      <CartBar cart={cart} />
    </div>
  )
}

export default CartPage
