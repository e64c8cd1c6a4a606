import { getLocale, getTranslations } from "next-intl/server"
import { correctNumber } from "@/actions/office/retrack-order"
import { listCouriers, type WholeOrder } from "@/data/office/orders"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormField, FormSelect, FormTextarea } from "../../shared/form-field"
import { Fold } from "../fold"

/** A wrong tracking number, put right in the shop's place. */
export const CorrectNumber = async ({
  order,
}: Readonly<{ order: WholeOrder }>) => {
  const [locale, t, office, couriers] = await Promise.all([
    getLocale(),
    getTranslations("officeOrders.stepIn"),
    getTranslations("office"),
    listCouriers(),
  ])
  return (
    <Fold title={t("retrack.title")}>
      <ActionForm
        action={correctNumber.bind(null, locale)}
        summaryTitle={office("mend")}
        label={t("retrack.title")}
        prefix="resi-"
        className="flex flex-col gap-3"
      >
        <input type="hidden" name="order_id" value={order.id} />
        <input type="hidden" name="version" value={order.version} />
        <FormSelect
          name="courier"
          label={t("retrack.courier")}
          defaultValue={order.courier?.code ?? ""}
        >
          {couriers.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </FormSelect>
        <FormField
          name="tracking_number"
          label={t("retrack.number")}
          hint={t("retrack.hint")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          required
        />
        <FormTextarea
          name="reason"
          label={t("reason")}
          maxLength={500}
          required
        />
        <SubmitButton look="secondary" pendingText={office("wait")}>
          {t("retrack.title")}
        </SubmitButton>
      </ActionForm>
    </Fold>
  )
}
