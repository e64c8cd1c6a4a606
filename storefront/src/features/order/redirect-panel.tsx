import { getTranslations } from "next-intl/server"
import type { RedirectDto } from "@/data/cart-schema"
import type { Order } from "@/data/order"
import { now } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { buttonClass } from "@/ui/button"
import { Weave } from "@/ui/weave"
import { PayUntil } from "./pay-until"
import { PaymentWatch } from "./payment-watch"

/** The way to the gateway's page, where it is paid, and until when. */
export const RedirectPanel = async ({
  order,
  redirect: { redirect_url: href, expires_at: until },
}: Readonly<{ order: Order; redirect: RedirectDto }>) => {
  const t = await getTranslations("order")
  const isLate = until ? new Date(until) <= now() : false
  return (
    <section
      aria-labelledby="pay"
      className="rounded-card border border-line bg-white"
    >
      <Weave />
      <div className="flex flex-col gap-5 p-4 sm:p-6">
        <h2 id="pay" className="text-xl">
          {t("redirect.title")}
        </h2>
        <PayUntil until={until} />
        {isLate ? null : (
          <a href={href} className={`${buttonClass("primary")} print:hidden`}>
            {t("redirect.pay", { amount: formatRupiah(order.total) })}
          </a>
        )}
        <ol className="list-decimal space-y-1 pl-5">
          <li>{t("redirect.step1")}</li>
          <li>{t("redirect.step2")}</li>
          <li>{t("redirect.step3")}</li>
        </ol>
        <PaymentWatch
          words={{ watching: t("pay.waiting"), reload: t("pay.reload") }}
        />
      </div>
    </section>
  )
}
