import { getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import { formatRupiah } from "@/lib/money"
import { Weave } from "@/ui/weave"

/** What to have in cash when the parcel comes, and what to look at first. */
export const CodPanel = async ({ order }: Readonly<{ order: Order }>) => {
  const t = await getTranslations("order")
  return (
    <section
      aria-labelledby="pay"
      className="rounded-card border border-line bg-white"
    >
      <Weave />
      <div className="flex flex-col gap-5 p-4 sm:p-6">
        <h2 id="pay" className="text-xl">
          {t("cod.title")}
        </h2>
        <dl>
          <dt className="text-sm text-ink-soft">{t("cod.amount")}</dt>
          <dd className="text-3xl font-bold text-brick tabular-nums">
            {formatRupiah(order.total)}
          </dd>
        </dl>
        <ol className="list-decimal space-y-1 pl-5">
          <li>{t("cod.step1")}</li>
          <li>{t("cod.step2")}</li>
          <li>{t("cod.step3")}</li>
        </ol>
      </div>
    </section>
  )
}
