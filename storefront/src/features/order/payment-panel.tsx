import { getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import { formatRupiah } from "@/lib/money"
import type { OrderForm } from "@/lib/order-form"
import { isToSend, stillDue } from "@/lib/transfer-state"
import { Icon } from "@/ui/icon"
import { Weave } from "@/ui/weave"
import { CopyButton } from "./copy-button"
import { PayAmount } from "./pay-amount"
import { PayUntil } from "./pay-until"
import { PaymentWatch } from "./payment-watch"
import { ProofForm } from "./proof-form"
import { TransferNotice } from "./transfer-notice"

/** What to pay, to where, until when, and who holds the money meanwhile. */
export const PaymentPanel = async ({
  order,
  form,
}: Readonly<{ order: Order; form: OrderForm }>) => {
  const [t, tTransfer] = await Promise.all([
    getTranslations("order"),
    getTranslations("transfer"),
  ])
  const { instructions } = order.transfer ?? {}
  if (!instructions) return null
  const { transferSum: transfer } = order
  if (transfer && !isToSend(transfer.state))
    return <TransferNotice transfer={transfer} />
  const { code } = transfer ?? { code: null }
  const due = transfer ? stillDue(transfer) : order.total
  const isShort = transfer?.state === "short"
  const until = transfer?.expires_at ?? order.transfer?.expires_at
  const copy = { label: t("copy"), done: t("copied") }
  return (
    <section
      aria-labelledby="pay"
      className="rounded-card border border-line bg-white"
    >
      <Weave />
      <div className="flex flex-col gap-5 p-4 sm:p-6">
        <h2 id="pay" className="text-xl">
          {t("pay.title")}
        </h2>
        {transfer ? <TransferNotice transfer={transfer} /> : null}
        {transfer?.state === "escalated" ? null : <PayUntil until={until} />}
        <dl className="flex flex-col gap-4">
          <PayAmount
            amount={due}
            {...(isShort ? { label: tTransfer("toPay") } : {})}
            hint={
              code === null || isShort
                ? t("pay.exact")
                : t("pay.code", {
                    total: formatRupiah(order.total),
                    code: formatRupiah(code),
                  })
            }
          />
          {instructions.accounts.map(({ bank, number, holder }) => (
            <div
              key={number}
              className="rounded-control border border-line bg-paper px-4 py-3"
            >
              <dt className="text-sm text-ink-soft">{t("pay.to", { bank })}</dt>
              <dd className="flex flex-wrap items-center gap-x-3">
                <span className="text-xl font-bold tracking-wide tabular-nums">
                  {number}
                </span>
                <CopyButton
                  text={number}
                  words={copy}
                  label={t("pay.copyNumber")}
                />
              </dd>
              <dd>{t("pay.holder", { holder })}</dd>
            </div>
          ))}
        </dl>
        <ol className="list-decimal space-y-1 pl-5">
          <li>{t("pay.step1")}</li>
          <li>{t("pay.step2", { number: order.number })}</li>
          <li>{t("pay.step3")}</li>
        </ol>
        {transfer?.proofs.is_open ? (
          <ProofForm proofs={transfer.proofs} order={form} />
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
