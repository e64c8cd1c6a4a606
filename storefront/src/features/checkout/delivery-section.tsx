import { getTranslations } from "next-intl/server"
import type { Cart } from "@/data/cart"
import type { CartGroup } from "@/lib/cart-view"
import { formatRupiah } from "@/lib/money"
import { Icon } from "@/ui/icon"
import { SubmitButton } from "@/ui/submit-button"
import { FormDone } from "../shared/form-done"
import { ParcelServices } from "../shared/parcel-services"
import { CheckoutSection } from "./checkout-section"

/** One parcel: who sends it, for how much, and the ways it can go. */
const Parcel = ({
  group,
  free,
}: Readonly<{ group: CartGroup; free: string }>) => (
  <li className="px-3 py-3">
    <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 pb-1">
      <Icon name="truck" className="text-indigo" />
      <p className="min-w-0 font-semibold">{group.pesantren?.name}</p>
      <p className="font-semibold tabular-nums">
        {group.shipping
          ? group.shipping.amount === 0
            ? free
            : formatRupiah(group.shipping.amount)
          : null}
      </p>
    </div>
    <ParcelServices group={group} />
  </li>
)

/** How it is sent: one parcel per pesantren, each by the way that is chosen. */
export const DeliverySection = async ({ cart }: Readonly<{ cart: Cart }>) => {
  const [t, delivery] = await Promise.all([
    getTranslations("checkout"),
    getTranslations("delivery"),
  ])
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
            {cart.groups.map((group) => (
              <Parcel
                key={group.pesantren?.slug ?? ""}
                group={group}
                free={delivery("free")}
              />
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
