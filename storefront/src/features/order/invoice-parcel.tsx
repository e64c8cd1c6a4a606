import { getTranslations } from "next-intl/server"
import type { Invoice } from "@/data/invoice"
import { formatRupiah } from "@/lib/money"
import { InsuranceNote } from "../shared/insurance-note"
import { SumRow } from "../shared/sum-row"

type Parcel = Invoice["parcels"][number]

const HEAD = "py-1 font-semibold text-ink-soft"
const NUMBER = "py-1 pl-3 text-right align-top tabular-nums"

/** What one pesantren made and sends, with who that is. */
export const InvoiceParcel = async ({
  parcel,
}: Readonly<{ parcel: Parcel }>) => {
  const t = await getTranslations("invoice")
  const { maker } = parcel
  return (
    <section className="text-sm">
      <h2 className="text-lg">{t("madeBy", { name: maker.name })}</h2>
      <p className="pb-2 text-ink-soft">
        {[
          maker.institution,
          maker.place,
          maker.nib && `NIB ${maker.nib}`,
          maker.phone,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <table className="w-full">
        <thead className="border-b border-line text-left">
          <tr>
            <th className={HEAD}>{t("item")}</th>
            <th className={`${HEAD} pl-3 text-right`}>{t("quantity")}</th>
            <th
              className={`${HEAD} hidden pl-3 text-right sm:table-cell print:table-cell`}
            >
              {t("price")}
            </th>
            <th className={`${HEAD} pl-3 text-right`}>{t("amount")}</th>
          </tr>
        </thead>
        <tbody>
          {parcel.lines.map((line) => (
            <tr key={`${line.title}-${line.variant ?? ""}`}>
              <td className="py-1">
                {line.variant ? `${line.title} (${line.variant})` : line.title}
                {line.permits.length > 0 ? (
                  <span className="block text-ink-soft">
                    {line.permits.join(" · ")}
                  </span>
                ) : null}
              </td>
              <td className={NUMBER}>{line.quantity}</td>
              <td className={`${NUMBER} hidden sm:table-cell print:table-cell`}>
                {formatRupiah(line.unit_price)}
              </td>
              <td className={NUMBER}>{formatRupiah(line.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="flex flex-col gap-1 border-t border-line pt-2">
        <SumRow
          label={
            <>
              {t("shipping", { service: parcel.service })}
              <InsuranceNote amount={parcel.insurance} />
            </>
          }
        >
          {formatRupiah(parcel.shipping)}
        </SumRow>
        {parcel.discount > 0 ? (
          <SumRow label={t("discount")}>
            {formatRupiah(-parcel.discount)}
          </SumRow>
        ) : null}
        <SumRow label={t("parcelTotal")}>{formatRupiah(parcel.total)}</SumRow>
      </dl>
    </section>
  )
}
