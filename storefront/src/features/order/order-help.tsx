import { getLocale, getTranslations } from "next-intl/server"
import { buyAgain } from "@/actions/buy-again"
import { config } from "@/config"
import type { Order } from "@/data/order"
import { localPath } from "@/i18n/locales"
import { normalisePhone } from "@/lib/fields"
import { invoicePath, type OrderForm } from "@/lib/order-form"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { WhatsAppLink } from "../shared/whatsapp-link"

/** The papers of an order, whom to ask, and the same goods once more. */
export const OrderHelp = async ({
  order,
  form,
}: Readonly<{ order: Order; form: OrderForm }>) => {
  const [locale, t, tForm] = await Promise.all([
    getLocale(),
    getTranslations("parcel.help"),
    getTranslations("form"),
  ])
  const { COMPLAINT_EMAIL: email, COMPLAINT_PHONE: phone } = config()
  // Only a mobile number has WhatsApp.
  const mobile = phone ? normalisePhone(phone)?.replace("+", "") : undefined
  return (
    <Card as="section" labelledBy="help" className="print:hidden">
      <h2 id="help" className="pb-3 text-xl">
        {t("title")}
      </h2>
      <div className="flex flex-col gap-3">
        {mobile ? (
          <WhatsAppLink text={t("text", { number: order.number })} to={mobile}>
            {t("ask")}
          </WhatsAppLink>
        ) : null}
        {email ? (
          <a
            href={`mailto:${email}`}
            className="link inline-flex min-h-11 items-center break-all"
          >
            {t("mail", { email })}
          </a>
        ) : null}
        {order.parcels.length > 0 ? (
          <>
            <ButtonLink
              look="secondary"
              href={localPath(locale, invoicePath(form))}
            >
              <Icon name="receipt-text" />
              {t("invoice")}
            </ButtonLink>
            <ActionForm
              action={buyAgain.bind(null, locale)}
              summaryTitle={tForm("mend")}
            >
              <input type="hidden" name="order_id" value={form.order_id} />
              <input type="hidden" name="kunci" value={form.kunci} />
              <SubmitButton
                look="secondary"
                className="w-full"
                pendingText={tForm("wait")}
              >
                <Icon name="shopping-basket" />
                {t("again")}
              </SubmitButton>
            </ActionForm>
          </>
        ) : null}
      </div>
    </Card>
  )
}
