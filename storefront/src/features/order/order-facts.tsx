import { getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import { addressLine } from "@/lib/address-line"
import { formatPhone } from "@/lib/fields"
import { formatRupiah } from "@/lib/money"
import { purchaseSums } from "@/lib/purchase-sums"
import { Card } from "@/ui/card"
import { InsuranceNote } from "../shared/insurance-note"
import { SumRow } from "../shared/sum-row"

/** Every line of the sum. */
export const OrderSums = async ({ order }: Readonly<{ order: Order }>) => {
  const [t, tParcel] = await Promise.all([
    getTranslations("order"),
    getTranslations("parcel"),
  ])
  if (order.parcels.length === 0) return null
  const sums = purchaseSums(order.parcels)
  return (
    <Card as="section" labelledBy="sums">
      <h2 id="sums" className="pb-3 text-xl">
        {t("sums")}
      </h2>
      <dl className="flex flex-col gap-2">
        <SumRow label={t("goods")}>{formatRupiah(sums.goods)}</SumRow>
        {sums.discount > 0 ? (
          <SumRow label={t("discount")}>{formatRupiah(-sums.discount)}</SumRow>
        ) : null}
        <SumRow
          label={
            <>
              {t("shipping")}
              <InsuranceNote amount={sums.insurance} />
            </>
          }
        >
          {formatRupiah(sums.shipping)}
        </SumRow>
        {sums.codFee > 0 ? (
          <SumRow label={tParcel("codFee")}>{formatRupiah(sums.codFee)}</SumRow>
        ) : null}
        {sums.cancelled > 0 ? (
          <SumRow label={tParcel("cancelledParcels")}>
            {formatRupiah(-sums.cancelled)}
          </SumRow>
        ) : null}
        <SumRow label={t("total")} isTotal>
          {formatRupiah(sums.total)}
        </SumRow>
      </dl>
    </Card>
  )
}

/** Who gets it and where. */
export const OrderAddress = async ({ order }: Readonly<{ order: Order }>) => {
  const t = await getTranslations("order")
  const { address } = order
  if (!address) return null
  const landmark = address.metadata?.landmark
  return (
    <Card as="section" labelledBy="to">
      <h2 id="to" className="pb-3 text-xl">
        {t("to")}
      </h2>
      <address className="flex flex-col gap-1 not-italic">
        <strong>{address.first_name}</strong>
        <span className="tabular-nums">{formatPhone(address.phone)}</span>
        <span>{addressLine(address)}</span>
        {landmark ? (
          <span className="text-ink-soft">{t("landmark", { landmark })}</span>
        ) : null}
      </address>
      {order.email ? (
        <p className="pt-3 text-sm break-all text-ink-soft">{order.email}</p>
      ) : null}
    </Card>
  )
}
