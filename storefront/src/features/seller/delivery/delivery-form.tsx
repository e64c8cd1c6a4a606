import { getLocale, getTranslations } from "next-intl/server"
import { setDelivery } from "@/actions/seller/save-delivery"
import type { Delivery } from "@/data/seller/delivery"
import { dayField } from "@/lib/delivery-fields"
import { WEEKDAYS, weekdayName } from "@/lib/weekdays"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormDone } from "../../shared/form-done"
import { FormField, FormTick } from "../../shared/form-field"

/** Every day but Friday: what most pesantren begin with. */
const USUAL = ["1", "2", "3", "4", "6", "7"] as const
const USUAL_HOURS = { from: "08:00", until: "15:00" }

/** Until when parcels go out on the same day, and when they are fetched. */
export const DeliveryForm = async ({
  delivery,
}: Readonly<{ delivery: Delivery }>) => {
  const [locale, t, seller, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.delivery"),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  const { cut_off, own_days, pickup } = delivery
  const days: readonly string[] = pickup?.days ?? USUAL
  const hours = pickup ?? USUAL_HOURS
  return (
    <ActionForm
      action={setDelivery.bind(null, locale)}
      summaryTitle={form("mend")}
      prefix="delivery-"
      className="flex flex-col gap-4"
    >
      <FormField
        name="cut_off"
        type="time"
        label={t("cutOff")}
        hint={t("cutOffHint")}
        defaultValue={cut_off}
        required
      />
      <FormTick
        name="is_pickup_offered"
        label={<span className="font-semibold">{t("pickup")}</span>}
        hint={t("pickupHint")}
        defaultChecked={pickup !== null}
      />
      <fieldset>
        <legend className="text-sm font-semibold">{t("days")}</legend>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
          {WEEKDAYS.map((day) => (
            <FormTick
              key={day}
              name={dayField(day)}
              label={weekdayName(day, locale)}
              defaultChecked={days.includes(day)}
            />
          ))}
        </div>
      </fieldset>
      <div className="grid grid-cols-2 gap-4">
        <FormField
          name="pickup_from"
          type="time"
          label={t("from")}
          defaultValue={hours.from}
        />
        <FormField
          name="pickup_until"
          type="time"
          label={t("until")}
          defaultValue={hours.until}
        />
      </div>
      <FormField
        name="pickup_note"
        label={t("note")}
        note={form("optional")}
        hint={t("noteHint")}
        defaultValue={pickup?.note ?? ""}
        maxLength={200}
      />
      <FormField
        name="own_days"
        label={t("ownDays")}
        hint={t("ownDaysHint")}
        inputMode="numeric"
        defaultValue={own_days}
        maxLength={2}
        required
      />
      <FormDone className="empty:hidden" />
      <SubmitButton pendingText={seller("wait")} className="self-start">
        {t("save")}
      </SubmitButton>
    </ActionForm>
  )
}
