import { getLocale, getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import { formatRupiah } from "@/lib/money"
import { formatWeight } from "@/lib/weight"
import { Card } from "@/ui/card"
import { Picture } from "@/ui/picture"
import { InsuranceNote } from "../../shared/insurance-note"
import { SumRow } from "../../shared/sum-row"

/** What goes into the parcel, with pictures to pick it by, and what it cost. */
export const OrderGoods = async ({ order }: Readonly<{ order: ShopOrder }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.goods"),
  ])
  const { lines, goods, insurance, cod_fee: fee, discount } = order
  const { total, weight_grams } = order
  const shipping = order.shipping - fee
  return (
    <Card as="section" labelledBy="barang">
      <h2 id="barang" className="pb-3 text-xl">
        {t("title")}
      </h2>
      <ul className="flex flex-col gap-3 pb-4">
        {lines.map((line) => (
          <li
            key={line.id}
            className="grid grid-cols-[4.5rem_minmax(0,1fr)_auto] gap-x-3"
          >
            <Picture
              url={line.thumbnail}
              alt=""
              sizes="72px"
              className="self-start rounded-control"
            />
            <div className="min-w-0">
              <p className="font-semibold">{line.title}</p>
              {line.variant_title ? <p>{line.variant_title}</p> : null}
              <p className="text-sm text-ink-soft">
                {t("each", { price: formatRupiah(line.unit_price) })}
              </p>
            </div>
            <p className="text-xl font-bold tabular-nums">{line.quantity}×</p>
          </li>
        ))}
      </ul>
      <dl className="flex flex-col gap-2 border-t border-line pt-3">
        <SumRow label={t("goods")}>{formatRupiah(goods)}</SumRow>
        <SumRow
          label={
            <>
              {t("shipping")}
              <InsuranceNote amount={insurance} />
            </>
          }
        >
          {formatRupiah(shipping)}
        </SumRow>
        {fee > 0 ? (
          <SumRow label={t("codFee")}>{formatRupiah(fee)}</SumRow>
        ) : null}
        {discount > 0 ? (
          <SumRow label={t("discount")}>{formatRupiah(-discount)}</SumRow>
        ) : null}
        <SumRow label={t("total")} isTotal>
          {formatRupiah(total)}
        </SumRow>
      </dl>
      <p className="pt-2 text-sm text-ink-soft">
        {t("weight", { weight: formatWeight(weight_grams, locale) })}
      </p>
    </Card>
  )
}
