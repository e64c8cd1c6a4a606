import { getLocale, getTranslations } from "next-intl/server"
import { takeBack } from "@/actions/office/settle-cash"
import type { CashOrder } from "@/data/office/cash"
import { formatRupiah } from "@/lib/money"
import { FREIGHT_BEARERS } from "@/lib/refused-freight"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField, FormSelect, FormTextarea } from "../../shared/form-field"

/** A refused parcel is back: what its way cost, and who bears that. */
export const TakeBackForm = async ({
  order: { id, freight },
}: Readonly<{ order: CashOrder }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.cash"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={takeBack.bind(null, locale)}
      summaryTitle={office("mend")}
      label={t("take_back")}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="cash_id" value={id} />
      <FormTextarea
        name={`cash_reason_${id}`}
        label={t("reason")}
        hint={t("take_back_hint")}
        maxLength={1000}
        required
      />
      <FormField
        name={`return_freight_${id}`}
        label={t("freight.back")}
        hint={t("freight.backHint", {
          outward: formatRupiah(freight.outward),
        })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
      />
      <FormSelect
        name={`bearer_${id}`}
        label={t("freight.bearer")}
        hint={t("freight.bearerHint", {
          ruled: t(`freight.bearers.${freight.ruled_bearer}`),
        })}
        defaultValue={freight.ruled_bearer}
      >
        {FREIGHT_BEARERS.map((bearer) => (
          <option key={bearer} value={bearer}>
            {t(`freight.bearers.${bearer}`)}
          </option>
        ))}
      </FormSelect>
      <FormField
        name={`bearer_reason_${id}`}
        label={t("freight.reason")}
        hint={t("freight.reasonHint")}
        maxLength={500}
        autoComplete="off"
      />
      <SubmitButton look="danger" pendingText={office("wait")}>
        {t("take_back")}
      </SubmitButton>
    </ActionForm>
  )
}
