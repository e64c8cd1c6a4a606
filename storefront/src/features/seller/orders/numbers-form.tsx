import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { sendNumbers } from "@/actions/seller/ship-orders"
import type { CourierName } from "@/lib/shipment-list"
import { buttonClass } from "@/ui/button"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormSelect } from "../../shared/form-field"
import { CheckedNumbers } from "./checked-numbers"

/**
 * Tracking numbers of many orders: one courier for all, the rows inside, what
 * a look at them found, and the two ways on.
 */
export const NumbersForm = async ({
  couriers,
  label,
  prefix,
  children,
}: Readonly<{
  couriers: readonly CourierName[]
  label: string
  prefix: string
  children: ReactNode
}>) => {
  const [locale, t, ship, form, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.numbers"),
    getTranslations("sellerOrders.ship"),
    getTranslations("form"),
    getTranslations("seller"),
  ])
  return (
    <ActionForm
      action={sendNumbers.bind(null, locale)}
      summaryTitle={form("mend")}
      label={label}
      prefix={prefix}
      className="flex flex-col gap-4"
    >
      <FormSelect
        name="courier"
        label={t("all")}
        hint={t("allHint")}
        defaultValue=""
      >
        <option value="">{ship("chooseCourier")}</option>
        {couriers.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </FormSelect>
      {children}
      <CheckedNumbers
        words={{
          title: t("rows"),
          ok: t("ok"),
          ...{ wrong: t("wrong"), right: t("right"), partly: t("partly") },
        }}
      />
      <div className="flex flex-wrap gap-2">
        {/* The first button is the Enter key's: scanners on a desk press it. */}
        <button
          type="submit"
          name="mode"
          value="check"
          className={buttonClass("secondary")}
        >
          {t("check")}
        </button>
        <SubmitButton pendingText={seller("wait")} className="flex-auto">
          {t("submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
