import { getLocale, getTranslations } from "next-intl/server"
import { chooseService } from "@/actions/choose-service"
import type { CartGroup } from "@/lib/cart-view"
import { formatRupiah } from "@/lib/money"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { Disclosure } from "../shared/disclosure"
import { ParcelServices } from "../shared/parcel-services"

/** How the parcel of a pesantren goes, and the other ways it could. */
export const GroupDelivery = async ({
  group,
}: Readonly<{ group: CartGroup }>) => {
  const [locale, t, delivery] = await Promise.all([
    getLocale(),
    getTranslations("cart"),
    getTranslations("delivery"),
  ])
  const { shipping, pesantren } = group
  if (!shipping || !pesantren) return null
  const { name, amount } = shipping
  const price = amount === 0 ? delivery("free") : formatRupiah(amount)
  return (
    <Disclosure
      summary={t("sentBy", { name, price })}
      className="border-t border-line px-4"
    >
      <ActionForm
        action={chooseService.bind(null, locale)}
        summaryTitle={t("notChosen")}
        label={delivery("of", { name: pesantren.name })}
        prefix={`${pesantren.id}-`}
        className="pb-3"
      >
        <ParcelServices group={group} />
        <noscript>
          <SubmitButton look="secondary" pendingText={t("wait")}>
            {t("choose")}
          </SubmitButton>
        </noscript>
      </ActionForm>
    </Disclosure>
  )
}
