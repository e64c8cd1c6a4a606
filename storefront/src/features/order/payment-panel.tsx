import { getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import { Icon } from "@/ui/icon"
import { Weave } from "@/ui/weave"
import { CopyButton } from "./copy-button"
import { PayAmount } from "./pay-amount"
import { PayUntil } from "./pay-until"
import { PaymentWatch } from "./payment-watch"

/** What to pay, to where, until when, and who holds the money meanwhile. */
export const PaymentPanel = async ({ order }: Readonly<{ order: Order }>) => {
  const t = await getTranslations("order")
  const { instructions, expires_at: until } = order.transfer ?? {}
  if (!instructions) return null
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
        <PayUntil until={until} />
        <dl className="flex flex-col gap-4">
          <PayAmount amount={order.total} hint={t("pay.exact")} />
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
