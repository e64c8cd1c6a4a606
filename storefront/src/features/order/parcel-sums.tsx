import { getTranslations } from "next-intl/server"
import type { Parcel } from "@/data/parcels"
import { formatRupiah } from "@/lib/money"
import { serviceOf } from "@/lib/parcel-service"
import { InsuranceNote } from "../shared/insurance-note"
import { SumRow } from "../shared/sum-row"

/** What a parcel costs, and how it is sent. */
export const ParcelSums = async ({ parcel }: Readonly<{ parcel: Parcel }>) => {
  const t = await getTranslations("parcel")
  const { days_min: min, days_max: max, discount, cod_fee: fee } = parcel
  const shipping = parcel.shipping - fee
  const service = serviceOf(parcel.service)
  const days =
    service === "pickup" || min === null || max === null
      ? null
      : t(min === max ? "sameDays" : "days", { min, max })
  const way = [service ? t(`service.${service}`) : parcel.service, days]
    .filter(Boolean)
    .join(", ")
  return (
    <dl className="flex flex-col gap-1 border-t border-line px-4 py-3 text-sm">
      <SumRow
        label={
          <>
            {`${t("shipping")}: ${way}`}
            <InsuranceNote amount={parcel.insurance} />
          </>
        }
      >
        {shipping === 0 ? t("free") : formatRupiah(shipping)}
      </SumRow>
      {fee > 0 ? (
        <SumRow label={t("codFee")}>{formatRupiah(fee)}</SumRow>
      ) : null}
      {discount > 0 ? (
        <SumRow label={t("discount")}>{formatRupiah(-discount)}</SumRow>
      ) : null}
      <SumRow label={t("total")}>{formatRupiah(parcel.total)}</SumRow>
    </dl>
  )
}
