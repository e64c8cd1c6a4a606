import { getTranslations } from "next-intl/server"
import type { Invoice } from "@/data/invoice"
import { formatRupiah } from "@/lib/money"
import { SumRow } from "../shared/sum-row"

/** Every line of an invoice's sum. */
export const InvoiceSums = async ({
  sums,
}: Readonly<{ sums: Invoice["sums"] }>) => {
  const t = await getTranslations("invoice")
  return (
    <section aria-labelledby="sums" className="sm:max-w-sm">
      <h2 id="sums" className="pb-2 text-lg">
        {t("sums")}
      </h2>
      <dl className="flex flex-col gap-2">
        <SumRow label={t("goods")}>{formatRupiah(sums.goods)}</SumRow>
        <SumRow label={t("allShipping")}>{formatRupiah(sums.shipping)}</SumRow>
        {sums.discount > 0 ? (
          <SumRow label={t("discount")}>{formatRupiah(-sums.discount)}</SumRow>
        ) : null}
        {sums.fees.map(({ name, amount }) => (
          <SumRow key={name} label={name}>
            {formatRupiah(amount)}
          </SumRow>
        ))}
        <SumRow label={t("total")} isTotal>
          {formatRupiah(sums.total)}
        </SumRow>
        {sums.unique_code > 0 ? (
          <>
            <SumRow label={t("code")}>{formatRupiah(sums.unique_code)}</SumRow>
            <SumRow label={t("transferred")}>
              {formatRupiah(sums.total + sums.unique_code)}
            </SumRow>
          </>
        ) : null}
      </dl>
    </section>
  )
}
