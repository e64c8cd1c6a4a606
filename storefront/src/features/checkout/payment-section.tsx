import { getTranslations } from "next-intl/server"
import type { Cart } from "@/data/cart"
import { openMethods } from "@/data/payment-methods"
import { methodOf } from "@/lib/payment-methods"
import { Notice } from "@/ui/notice"
import { FormChoices } from "../shared/form-choices"
import { CardSteps } from "./card-steps"
import { CheckoutSection } from "./checkout-section"
import { TransferSteps } from "./transfer-steps"

/** How it is paid; with one way only there is nothing to choose. */
export const PaymentSection = async ({ cart }: Readonly<{ cart: Cart }>) => {
  const [t, methods] = await Promise.all([
    getTranslations("checkout"),
    openMethods(cart.regionId),
  ])
  const present = methodOf(cart.session?.provider_id)
  return (
    <CheckoutSection id="payment" number={4} title={t("payment")}>
      {methods.length > 1 ? (
        <FormChoices
          name="pay"
          legend={t("payWith")}
          defaultValue={present ?? methods[0]}
          choices={methods.map((value) => ({
            value,
            label: <span className="font-bold">{t(`methods.${value}`)}</span>,
            hint: t(`methodHints.${value}`),
          }))}
        />
      ) : (
        methods.map((only) => (
          <input key={only} type="hidden" name="pay" value={only} />
        ))
      )}
      {methods.length === 0 ? (
        <Notice tone="error">{t("noMethod")}</Notice>
      ) : null}
      {methods.includes("transfer") ? <TransferSteps cart={cart} /> : null}
      {methods.includes("card") ? <CardSteps /> : null}
    </CheckoutSection>
  )
}
