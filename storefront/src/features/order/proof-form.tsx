import { getLocale, getTranslations } from "next-intl/server"
import { sendProof } from "@/actions/send-proof"
import type { TransferSum } from "@/data/transfer"
import type { OrderForm } from "@/lib/order-form"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import { Disclosure } from "../shared/disclosure"
import { FormDone } from "../shared/form-done"
import { FormField } from "../shared/form-field"

/** Takes a picture or the PDF of the payment, which is never believed as money. */
export const ProofForm = async ({
  proofs,
  order,
  way = "transfer",
}: Readonly<{
  way?: "transfer" | "qris"
  proofs: TransferSum["proofs"]
  order: OrderForm
}>) => {
  const [locale, t, tQris, tForm] = await Promise.all([
    getLocale(),
    getTranslations("transfer.proof"),
    getTranslations("transfer.qris"),
    getTranslations("form"),
  ])
  const title = way === "qris" ? tQris("proof") : t("title")
  return (
    <Disclosure summary={title} className="print:hidden">
      <ActionForm
        action={sendProof.bind(null, locale)}
        summaryTitle={tForm("mend")}
        label={title}
        className="flex flex-col gap-3"
      >
        <input type="hidden" name="order_id" value={order.order_id} />
        <input type="hidden" name="kunci" value={order.kunci} />
        <FormDone />
        <p>{t("why")}</p>
        <FormField
          name="proof"
          type="file"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          label={t("file")}
          hint={t("hint", { sent: proofs.sent, limit: proofs.limit })}
        />
        <SubmitButton
          look="secondary"
          className="self-start"
          pendingText={tForm("wait")}
        >
          {t("send")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  )
}
