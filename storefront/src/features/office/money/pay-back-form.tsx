import { getLocale, getTranslations } from "next-intl/server"
import { payRefundBack } from "@/actions/office/settle-refund"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField } from "../../shared/form-field"

/** The money went back: the bank's reference, and its receipt. */
export const PayBackForm = async ({ id }: Readonly<{ id: string }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.refund"),
    getTranslations("office"),
  ])
  return (
    <ActionForm
      action={payRefundBack.bind(null, locale)}
      summaryTitle={office("mend")}
      label={t("payBack")}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="refund_id" value={id} />
      <FormField
        name={`reference_${id}`}
        label={t("reference")}
        hint={t("referenceHint")}
        maxLength={100}
        autoComplete="off"
        required
      />
      <FormField
        name={`receipt_${id}`}
        type="file"
        label={t("receipt")}
        hint={t("receiptHint")}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        required
      />
      <SubmitButton pendingText={office("wait")}>{t("payBack")}</SubmitButton>
    </ActionForm>
  )
}
