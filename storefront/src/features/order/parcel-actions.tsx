import { getLocale, getTranslations } from "next-intl/server"
import { cancelParcelOfOrder } from "@/actions/cancel-parcel"
import { confirmReceipt } from "@/actions/receive-parcel"
import type { Parcel } from "@/data/parcels"
import type { OrderForm } from "@/lib/order-form"
import { ButtonForm } from "../shared/button-form"
import { Disclosure } from "../shared/disclosure"
import { CancelForm } from "./cancel-form"

/** What a buyer can do with a parcel now; each asks before it does. */
export const ParcelActions = async ({
  parcel,
  order,
}: Readonly<{ parcel: Parcel; order: OrderForm }>) => {
  const [locale, t, tForm] = await Promise.all([
    getLocale(),
    getTranslations("parcel"),
    getTranslations("form"),
  ])
  const fields = {
    ...order,
    ...{ parcel_id: parcel.id, version: String(parcel.version) },
  }
  const { name: pesantren } = parcel.pesantren
  return (
    <div className="flex flex-col gap-1 print:hidden">
      {parcel.actions.includes("receive") ? (
        <Disclosure
          summary={t("receive.open")}
          className="rounded-control border border-indigo px-3 pb-1 open:pb-4"
        >
          <p className="pb-3">{t("receive.ask", { pesantren })}</p>
          <ButtonForm
            action={confirmReceipt.bind(null, locale)}
            fields={fields}
            look="primary"
            size="normal"
            pendingText={tForm("wait")}
          >
            {t("receive.yes")}
          </ButtonForm>
        </Disclosure>
      ) : null}
      {parcel.actions.includes("cancel") ? (
        <Disclosure summary={t("cancel.open")}>
          <CancelForm
            action={cancelParcelOfOrder.bind(null, locale)}
            fields={fields}
            prefix={`${parcel.id}-`}
            ask={t("cancel.ask", { pesantren })}
            submit={t("cancel.yes")}
          />
        </Disclosure>
      ) : null}
    </div>
  )
}
