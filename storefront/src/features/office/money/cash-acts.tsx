import { getLocale, getTranslations } from "next-intl/server"
import { refuseParcel, takeCash } from "@/actions/office/settle-cash"
import type { CashOrder } from "@/data/office/cash"
import { formatRupiah } from "@/lib/money"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField } from "../../shared/form-field"
import { Fold } from "../fold"
import { ReasonForm } from "../reason-form"
import { TakeBackForm } from "./take-back-form"

/** What the officer can do with a parcel's cash now. */
export const CashActs = async ({ order }: Readonly<{ order: CashOrder }>) => {
  const { id, amount, courier, acts } = order
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.cash"),
    getTranslations("office"),
  ])
  const take = t("take", { amount: formatRupiah(amount) })
  return (
    <>
      {acts.includes("take") ? (
        <Fold title={take}>
          <ActionForm
            action={takeCash.bind(null, locale)}
            summaryTitle={office("mend")}
            label={take}
            className="flex flex-col gap-3"
          >
            <input type="hidden" name="cash_id" value={id} />
            <input type="hidden" name="amount" value={amount} />
            <FormField
              name={`source_${id}`}
              label={t("source")}
              hint={t("sourceHint")}
              defaultValue={courier ?? ""}
              maxLength={80}
              required
            />
            <FormField
              name={`reference_${id}`}
              label={t("reference")}
              hint={t("referenceHint")}
              maxLength={100}
              autoComplete="off"
              required
            />
            <FormField
              name={`received_on_${id}`}
              type="date"
              label={t("receivedOn")}
              required
            />
            <SubmitButton pendingText={office("wait")}>{take}</SubmitButton>
          </ActionForm>
        </Fold>
      ) : null}
      {acts.includes("refuse") ? (
        <Fold title={t("refuse")} isDanger>
          <ReasonForm
            action={refuseParcel.bind(null, locale)}
            fields={{ cash_id: id }}
            name={`cash_reason_${id}`}
            label={t("reason")}
            hint={t("refuse_hint")}
            submit={t("refuse")}
            isDanger
          />
        </Fold>
      ) : null}
      {acts.includes("take_back") ? (
        <Fold title={t("take_back")} isDanger>
          <TakeBackForm order={order} />
        </Fold>
      ) : null}
    </>
  )
}
