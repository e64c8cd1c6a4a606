import { getLocale, getTranslations } from "next-intl/server"
import { startCheckout } from "@/actions/start-checkout"
import type { Cart } from "@/data/cart"
import { insuranceOf, isOrderable } from "@/lib/cart-view"
import { formatRupiah } from "@/lib/money"
import { Card } from "@/ui/card"
import { ButtonForm } from "../shared/button-form"
import { InsuranceNote } from "../shared/insurance-note"
import { SumRow } from "../shared/sum-row"

/** What it comes to so far, and the way to the checkout. */
export const CartSummary = async ({ cart }: Readonly<{ cart: Cart }>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cart")])
  const isReady = isOrderable(cart.groups)
  return (
    <Card as="aside" labelledBy="cart-summary" className="flex flex-col gap-3">
      <h2 id="cart-summary" className="text-xl">
        {t("summary")}
      </h2>
      <dl className="flex flex-col gap-2">
        <SumRow label={t("goods", { count: cart.pieces })}>
          {formatRupiah(cart.itemTotal)}
        </SumRow>
        {cart.discountTotal > 0 ? (
          <SumRow label={t("discount")}>
            {formatRupiah(-cart.discountTotal)}
          </SumRow>
        ) : null}
        <SumRow
          label={
            <>
              {t("shipping")}
              {cart.shippingTotal === null ? null : (
                <InsuranceNote amount={insuranceOf(cart.groups)} />
              )}
            </>
          }
        >
          {cart.shippingTotal === null ? (
            <span className="font-normal text-ink-soft">
              {t("shippingLater")}
            </span>
          ) : (
            formatRupiah(cart.shippingTotal)
          )}
        </SumRow>
        {cart.codFeeDue > 0 ? (
          <SumRow label={t("codFee")}>{formatRupiah(cart.codFeeDue)}</SumRow>
        ) : null}
        <SumRow label={t("total")} isTotal>
          {formatRupiah(cart.total)}
        </SumRow>
      </dl>
      {isReady ? (
        <ButtonForm
          action={startCheckout.bind(null, locale)}
          fields={{}}
          look="primary"
          size="wide"
          pendingText={t("wait")}
          className="max-lg:hidden"
        >
          {t("checkout")}
        </ButtonForm>
      ) : (
        <p className="text-sm font-semibold text-manggis">{t("mendFirst")}</p>
      )}
      <p className="text-sm text-ink-soft">{t("guestHint")}</p>
    </Card>
  )
}
