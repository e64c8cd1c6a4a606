import { getLocale, getTranslations } from "next-intl/server"
import type { Cart } from "@/data/cart"
import { fetchPaymentMethods } from "@/data/payment-methods"
import { formatRupiah } from "@/lib/money"
import { kindOf, pickMethod, type PaymentMethod } from "@/lib/payment-methods"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { CardSteps } from "./card-steps"
import { CheckoutSection } from "./checkout-section"
import { MethodChoice } from "./method-choice"

/** How it is paid: the ways that the shop offers, with why some may not be used. */
export const PaymentSection = async ({ cart }: Readonly<{ cart: Cart }>) => {
  const [locale, t, methods] = await Promise.all([
    getLocale(),
    getTranslations("checkout"),
    fetchPaymentMethods(cart.id),
  ])
  const { session } = cart
  const instructions = session?.data.instructions
  const either = new Intl.ListFormat(locale, { type: "disjunction" })
  const aboutOf = (method: PaymentMethod): string => {
    const kind = kindOf(method)
    const fee =
      method.fee > 0 && t("methodFee", { fee: formatRupiah(method.fee) })
    // All are the recipient's own: the backend does not start with others.
    const banks =
      kind === "transfer"
        ? (instructions?.accounts ?? []).map(({ bank }) => bank)
        : []
    const accounts =
      banks.length > 0 && t("accounts", { banks: either.format(banks) })
    const recipient = t("recipient", { holder: method.fundHolder })
    return [kind && t(`method.${kind}`), recipient, accounts, fee]
      .filter(Boolean)
      .join(" ")
  }
  const chosen = pickMethod(methods, [session?.provider_id])
  const fundHolder = methods.find(
    ({ providerId }) => providerId === chosen
  )?.fundHolder
  return (
    <CheckoutSection id="payment" number={4} title={t("payment")}>
      {methods.length === 0 ? (
        <Notice tone="warning">{t("noMethod")}</Notice>
      ) : (
        <MethodChoice
          legend={t("payWith")}
          selected={chosen}
          options={methods.map((method) => ({
            providerId: method.providerId,
            name: method.name[locale],
            text: method.reason?.[locale] ?? aboutOf(method),
            isAllowed: method.isAllowed,
            hasFee: method.fee > 0,
          }))}
        />
      )}
      <ol className="list-decimal space-y-1 pt-4 pl-5 text-sm">
        <li>{t("steps.order")}</li>
        <li>{t("steps.pay")}</li>
        <li>{t("steps.send")}</li>
      </ol>
      {fundHolder ? (
        <p className="flex gap-2 pt-4 text-sm">
          <Icon name="lock" size={4} className="mt-0.5 text-indigo" />
          <span>{t("fundHolder", { holder: fundHolder })}</span>
        </p>
      ) : null}
      {methods.some((method) => kindOf(method) === "stripe") ? (
        <CardSteps />
      ) : null}
    </CheckoutSection>
  )
}
