import { getTranslations } from "next-intl/server"
import type { QrisDto } from "@/data/cart-schema"
import { qrisPictureHref, type Order } from "@/data/order"
import type { OrderForm } from "@/lib/order-form"
import { isToSend, stillDue } from "@/lib/transfer-state"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Weave } from "@/ui/weave"
import { PayAmount } from "./pay-amount"
import { PayUntil } from "./pay-until"
import { PaymentWatch } from "./payment-watch"
import { ProofForm } from "./proof-form"
import { QrCode } from "./qr-code"
import { TransferNotice } from "./transfer-notice"

/** The code to scan, the amount, until when, and who holds the money meanwhile. */
export const QrisPanel = async ({
  order,
  qris: { instructions, expires_at: promised },
  form,
}: Readonly<{ order: Order; qris: QrisDto; form: OrderForm }>) => {
  const [t, tQris] = await Promise.all([
    getTranslations("order"),
    getTranslations("transfer.qris"),
  ])
  const { transferSum: awaited } = order
  if (awaited && !isToSend(awaited.state))
    return <TransferNotice transfer={awaited} way="qris" />
  const isShort = awaited?.state === "short"
  const until = awaited?.expires_at ?? promised
  const { merchant_name: merchant, nmid } = instructions
  return (
    <section
      aria-labelledby="pay"
      className="rounded-card border border-line bg-white"
    >
      <Weave />
      <div className="flex flex-col gap-5 p-4 sm:p-6">
        <h2 id="pay" className="text-xl">
          {t("qris.title")}
        </h2>
        {awaited ? <TransferNotice transfer={awaited} way="qris" /> : null}
        {awaited?.state === "escalated" ? null : <PayUntil until={until} />}
        <div className="grid items-start gap-5 sm:grid-cols-[16rem_1fr]">
          <div className="flex flex-col items-center gap-3">
            <QrCode
              text={instructions.payload}
              label={t("qris.label", { merchant })}
              className="w-full max-w-64 rounded-control border border-line"
            />
            {/* A file, not a page: the gallery of the phone takes it. */}
            <a
              href={qrisPictureHref(order.id)}
              download={`qris-${order.number}.png`}
              className={`${buttonClass("secondary", "small")} print:hidden`}
            >
              <Icon name="download" size={4} />
              {t("qris.download")}
            </a>
          </div>
          <dl className="flex flex-col gap-4">
            <PayAmount
              amount={isShort ? stillDue(awaited) : instructions.amount}
              {...(isShort ? { label: tQris("toPay") } : {})}
              hint={t("qris.noFee")}
            />
            <div>
              <dt className="text-sm text-ink-soft">{t("qris.merchant")}</dt>
              <dd className="font-bold">{merchant}</dd>
              <dd className="text-sm text-ink-soft">
                {t("qris.nmid", { nmid })}
              </dd>
            </div>
          </dl>
        </div>
        <ol className="list-decimal space-y-1 pl-5">
          <li>{t("qris.step1")}</li>
          <li>
            {instructions.has_amount ? t("qris.step2Amount") : t("qris.step2")}
          </li>
          <li>{t("qris.step3")}</li>
        </ol>
        {awaited?.proofs.is_open ? (
          <ProofForm proofs={awaited.proofs} order={form} way="qris" />
        ) : null}
        <p className="flex gap-2 text-sm text-ink-soft">
          <Icon name="lock" size={4} className="mt-0.5" />
          <span>
            {t("pay.fundHolder", { holder: instructions.fund_holder })}
          </span>
        </p>
        <PaymentWatch
          words={{ watching: t("pay.waiting"), reload: t("pay.reload") }}
        />
      </div>
    </section>
  )
}
