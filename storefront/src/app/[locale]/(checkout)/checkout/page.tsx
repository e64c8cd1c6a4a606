import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { submitCheckout } from "@/actions/submit-checkout"
import { getCart } from "@/data/cart"
import { getCustomer } from "@/data/customer"
import { checkoutDefaults } from "@/data/checkout-defaults"
import { AddressSection } from "@/features/checkout/address-section"
import { ContactSection } from "@/features/checkout/contact-section"
import { DeliverySection } from "@/features/checkout/delivery-section"
import { OrderSummary } from "@/features/checkout/order-summary"
import { PaymentSection } from "@/features/checkout/payment-section"
import { ActionForm } from "@/features/shared/action-form"
import { localPath } from "@/i18n/locales"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("checkout")
  return { title: t("title"), robots: { index: false } }
}

const CheckoutPage = async () => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("checkout"),
  ])
  const [cart, customer] = await Promise.all([getCart(locale), getCustomer()])
  if (!cart || cart.pieces === 0) redirect(localPath(locale, "/keranjang"))
  const defaults = await checkoutDefaults(cart, customer)
  return (
    <div className="page py-6 md:py-8">
      <h1 className="pb-4 text-2xl md:text-3xl">{t("title")}</h1>
      <ActionForm
        action={submitCheckout.bind(null, locale)}
        summaryTitle={t("mend")}
        className="grid items-start gap-4 lg:grid-cols-[1fr_24rem] lg:gap-6"
      >
        {/* The first button: what Enter in a field means. */}
        <button
          type="submit"
          name="intent"
          value="price"
          tabIndex={-1}
          aria-hidden
          className="sr-only"
        />
        <div className="flex flex-col gap-4">
          <ContactSection defaults={defaults.contact} isGuest={!customer} />
          <AddressSection
            defaults={defaults.place}
            saved={customer?.addresses ?? []}
            selected={defaults.selected}
            isGuest={!customer}
          />
          <DeliverySection cart={cart} />
          <PaymentSection cart={cart} />
        </div>
        <div className="lg:sticky lg:top-4">
          <OrderSummary cart={cart} />
        </div>
      </ActionForm>
    </div>
  )
}

export default CheckoutPage
