import { getLocale, getTranslations } from "next-intl/server"
import { bringBack, takeCash } from "@/actions/office/settle-cash"
import type { CashOrder } from "@/data/office/cash"
import { formatRupiah } from "@/lib/money"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField } from "../../shared/form-field"
import { Fold } from "../fold"
import { ReasonForm } from "../reason-form"

/** Of a parcel that nobody took. */
const BACK_ACTS = ["refuse", "take_back"] as const

/** What the officer can do with a parcel's cash now. */
export const CashActs = async ({
  order: { id, amount, courier, acts },
}: Readonly<{ order: CashOrder }>) => {
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
      {BACK_ACTS.filter((act) => acts.includes(act)).map((act) => (
        <Fold key={act} title={t(act)} isDanger>
          <ReasonForm
            action={bringBack.bind(null, locale)}
            fields={{ cash_id: id, act }}
            name={`cash_reason_${id}`}
            label={t("reason")}
            hint={t(`${act}_hint`)}
            submit={t(act)}
            isDanger
          />
        </Fold>
      ))}
    </>
  )
}
