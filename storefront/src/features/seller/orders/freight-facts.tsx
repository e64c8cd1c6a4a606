import { getTranslations } from "next-intl/server"
import type { ShopOrderDetail } from "@/data/seller/orders"
import { formatRupiah } from "@/lib/money"
import { Notice } from "@/ui/notice"

/** Who bears the freight of a refused parcel; nothing where none was. */
export const FreightFacts = async ({
  order: { refused_freight: freight },
}: Readonly<{ order: ShopOrderDetail }>) => {
  if (!freight) return null
  const t = await getTranslations("sellerOrders.freight")
  return (
    <Notice title={t(`bearer.${freight.bearer}`)}>
      <p>
        {t("sums", {
          outward: formatRupiah(freight.outward_freight),
          back: formatRupiah(freight.return_freight),
        })}
      </p>
      {freight.note ? (
        <p className="[overflow-wrap:anywhere] whitespace-pre-line">
          {freight.note}
        </p>
      ) : null}
    </Notice>
  )
}
