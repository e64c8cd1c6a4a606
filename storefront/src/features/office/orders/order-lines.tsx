import { getTranslations } from "next-intl/server"
import type { WholeOrder } from "@/data/office/orders"
import { formatRupiah } from "@/lib/money"
import { Picture } from "@/ui/picture"
import { SumRow } from "../../shared/sum-row"

/** What was ordered of one pesantren, and what it adds up to. */
export const OrderLines = async ({
  order,
}: Readonly<{ order: WholeOrder }>) => {
  const t = await getTranslations("officeOrders")
  return (
    <>
      <ul className="divide-y divide-line">
        {order.lines.map((line) => (
          <li
            key={line.id}
            className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] gap-x-3 py-2"
          >
            <Picture
              url={line.thumbnail}
              alt=""
              sizes="56px"
              className="self-start rounded-control"
            />
            <div className="min-w-0">
              <p className="font-semibold">{line.title}</p>
              <p className="text-sm text-ink-soft">
                {[line.variant_title, t("pieces", { count: line.quantity })]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <p className="text-right tabular-nums">
              {formatRupiah(line.amount)}
            </p>
          </li>
        ))}
      </ul>
      <dl className="flex flex-col gap-1 border-t border-line pt-3">
        <SumRow label={t("sums.goods")}>{formatRupiah(order.goods)}</SumRow>
        <SumRow label={t("sums.shipping")}>
          {formatRupiah(order.shipping)}
        </SumRow>
        {order.discount > 0 ? (
          <SumRow label={t("sums.discount")}>
            {formatRupiah(-order.discount)}
          </SumRow>
        ) : null}
        <SumRow label={t("sums.total")} isTotal>
          {formatRupiah(order.total)}
        </SumRow>
      </dl>
    </>
  )
}
