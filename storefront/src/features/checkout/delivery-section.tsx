import { getTranslations } from "next-intl/server"
import type { Cart } from "@/data/cart"
import { formatRupiah } from "@/lib/money"
import { Icon } from "@/ui/icon"
import { SubmitButton } from "@/ui/submit-button"
import { FormDone } from "../shared/form-done"
import { CheckoutSection } from "./checkout-section"

/** How it is sent: one parcel per pesantren, with its price and its days. */
export const DeliverySection = async ({ cart }: Readonly<{ cart: Cart }>) => {
  const t = await getTranslations("checkout")
  const isPriced = cart.shippingTotal !== null
  const button = (
    <SubmitButton
      name="intent"
      value="price"
      look="secondary"
      pendingText={t("pricing")}
    >
      {isPriced ? t("priceAgain") : t("price")}
    </SubmitButton>
  )
  return (
    <CheckoutSection id="delivery" number={3} title={t("delivery")}>
      <FormDone className="pb-4 empty:hidden" />
      {isPriced ? (
        <>
          <ul className="divide-y divide-line rounded-control border border-line">
            {cart.groups.map(({ pesantren, shipping }) => (
              <li
                key={pesantren?.slug ?? ""}
                className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 px-3 py-3"
              >
                <Icon name="truck" className="text-indigo" />
                <div>
                  <p className="font-semibold">{pesantren?.name}</p>
                  <p className="text-sm text-ink-soft">
                    {shipping
                      ? t("service", {
                          name: t("regular"),
                          min: shipping.daysMin,
                          max: shipping.daysMax,
                        })
                      : null}
                  </p>
                </div>
                <p className="font-semibold tabular-nums">
                  {shipping ? formatRupiah(shipping.amount) : null}
                </p>
              </li>
            ))}
          </ul>
          <noscript>
            <div className="pt-4">{button}</div>
          </noscript>
        </>
      ) : (
        <div className="flex flex-col items-start gap-3">
          <p className="text-ink-soft">{t("deliveryHint")}</p>
          {button}
        </div>
      )}
    </CheckoutSection>
  )
}
