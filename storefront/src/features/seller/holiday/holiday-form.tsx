import { getLocale, getTranslations } from "next-intl/server"
import { enterHoliday } from "@/actions/seller/add-holiday"
import { dayOf, now } from "@/lib/date"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormDone } from "../../shared/form-done"
import { FormField } from "../../shared/form-field"

/** Enters days on which the shop sells nothing. */
export const HolidayForm = async () => {
  const [locale, t, seller, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.holiday"),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  const today = dayOf(now())
  return (
    <ActionForm
      action={enterHoliday.bind(null, locale)}
      summaryTitle={form("mend")}
      className="flex flex-col gap-4"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField
          name="from"
          type="date"
          label={t("from")}
          min={today}
          defaultValue={today}
          required
        />
        <FormField
          name="until"
          type="date"
          label={t("until")}
          min={today}
          required
        />
      </div>
      <FormField
        name="note"
        label={t("note")}
        note={form("optional")}
        hint={t("noteHint")}
        maxLength={200}
      />
      <FormDone className="empty:hidden" />
      <SubmitButton pendingText={seller("wait")} className="self-start">
        {t("add")}
      </SubmitButton>
    </ActionForm>
  )
}
