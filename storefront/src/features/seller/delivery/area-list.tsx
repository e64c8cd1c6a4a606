import { getLocale, getTranslations } from "next-intl/server"
import { dropDeliveryArea } from "@/actions/seller/remove-delivery-area"
import type { Delivery } from "@/data/seller/delivery"
import { formatRupiah } from "@/lib/money"
import { ButtonForm } from "../../shared/button-form"

/** Where the pesantren brings parcels, and for how much. */
export const AreaList = async ({
  areas,
  canChange,
}: Readonly<{ areas: Delivery["areas"]; canChange: boolean }>) => {
  const [locale, t, delivery, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.delivery"),
    getTranslations("delivery"),
    getTranslations("seller"),
  ])
  if (areas.length === 0) return <p className="text-ink-soft">{t("noAreas")}</p>
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-white">
      {areas.map(({ id, full_name: name, price }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 px-4 py-2"
        >
          <span className="min-w-0">
            <span className="block font-semibold">{name}</span>
            <span className="block text-sm tabular-nums">
              {price === 0 ? delivery("free") : formatRupiah(price)}
            </span>
          </span>
          {canChange ? (
            <ButtonForm
              action={dropDeliveryArea.bind(null, locale)}
              fields={{ area_id: id }}
              pendingText={seller("wait")}
              label={t("removeOf", { name })}
            >
              {t("remove")}
            </ButtonForm>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
