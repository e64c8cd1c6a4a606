import { getLocale, getTranslations } from "next-intl/server"
import {
  confirmRefund,
  refuseRefund,
  takeRefund,
} from "@/actions/office/settle-refund"
import type { Refund } from "@/data/office/money-schema"
import { ButtonForm } from "../../shared/button-form"
import { Fold } from "../fold"
import { ReasonForm } from "../reason-form"
import { PayBackForm } from "./pay-back-form"

/** What the officer can do with a refund now. */
export const RefundActs = async ({
  refund: { id, number, acts },
}: Readonly<{ refund: Refund }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.refund"),
    getTranslations("office"),
  ])
  const labelled = (act: string) => ({
    label: t("actOf", { act, number: number ?? "–" }),
    pendingText: office("wait"),
  })
  const fields = { refund_id: id }
  return (
    <div className="flex flex-col gap-2">
      {acts.includes("take") ? (
        <ButtonForm
          {...labelled(t("take"))}
          action={takeRefund.bind(null, locale)}
          fields={{ ...fields, act: "take" }}
          look="primary"
        >
          {t("take")}
        </ButtonForm>
      ) : null}
      {acts.includes("pay_back") ? (
        <Fold title={t("payBack")} isOpen>
          <PayBackForm id={id} />
        </Fold>
      ) : null}
      {acts.includes("release") ? (
        <ButtonForm
          {...labelled(t("release"))}
          action={takeRefund.bind(null, locale)}
          fields={{ ...fields, act: "release" }}
          look="quiet"
        >
          {t("release")}
        </ButtonForm>
      ) : null}
      {acts.includes("confirm") ? (
        <ButtonForm
          {...labelled(t("confirm"))}
          action={confirmRefund.bind(null, locale)}
          fields={fields}
          look="primary"
        >
          {t("confirm")}
        </ButtonForm>
      ) : null}
      {acts.includes("refuse") ? (
        <Fold title={t("refuse")} isDanger>
          <ReasonForm
            action={refuseRefund.bind(null, locale)}
            fields={fields}
            name={`refund_reason_${id}`}
            label={t("refuseReason")}
            hint={t("refuseHint")}
            submit={t("refuse")}
            isDanger
          />
        </Fold>
      ) : null}
    </div>
  )
}
