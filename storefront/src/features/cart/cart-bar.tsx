import { getLocale, getTranslations } from "next-intl/server"
import { startCheckout } from "@/actions/start-checkout"
import type { Cart } from "@/data/cart"
import { isOrderable } from "@/lib/cart-view"
import { formatRupiah } from "@/lib/money"
import { ButtonForm } from "../shared/button-form"

/** The total and the way to the checkout under the thumb, on small screens. */
export const CartBar = async ({ cart }: Readonly<{ cart: Cart }>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("cart")])
  if (!isOrderable(cart.groups)) return null
  return (
    <div className="sticky bottom-14 z-20 -mx-4 flex items-center justify-between gap-4 border-t border-line bg-white px-4 py-2 md:bottom-0 lg:hidden">
      <p>
        <span className="block text-sm text-ink-soft">{t("total")}</span>
        <strong className="text-lg text-brick tabular-nums">
          {formatRupiah(cart.total)}
        </strong>
      </p>
      <ButtonForm
        action={startCheckout.bind(null, locale)}
        fields={{}}
        look="primary"
        size="normal"
        pendingText={t("wait")}
      >
        {t("checkout")}
      </ButtonForm>
    </div>
  )
}
