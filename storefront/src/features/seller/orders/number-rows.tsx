import { getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import { firstName } from "@/lib/seller-orders"
import type { CourierName } from "@/lib/shipment-list"
import { Card } from "@/ui/card"
import { FormField, FormSelect } from "../../shared/form-field"
import { ScanAbsent } from "../scan-absent"
import { ScanTrackingNumber } from "../scan-tracking-number"
import { scanWords } from "../scan-words"

/** A row for each parcel: its number, typed or scanned; its courier if another. */
export const NumberRows = async ({
  orders,
  couriers,
  prefix,
}: Readonly<{
  orders: readonly ShopOrder[]
  couriers: readonly CourierName[]
  prefix: string
}>) => {
  const [t, words] = await Promise.all([
    getTranslations("sellerOrders.numbers"),
    scanWords(),
  ])
  return (
    <>
      <ScanAbsent text={words.absent} />
      <ul className="flex flex-col gap-3">
        {orders.map(({ id, number, recipient }) => {
          const field = `resi_${number}`
          return (
            <Card key={id} as="li" className="flex flex-col gap-2">
              <p className="font-bold tabular-nums">
                {[number, firstName(recipient?.name ?? ""), recipient?.district]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              <FormField
                name={field}
                label={t("numberOf", { number })}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={60}
              />
              <ScanTrackingNumber fieldId={`${prefix}${field}`} words={words} />
              <FormSelect
                name={`kurir_${number}`}
                label={t("courierOf", { number })}
                defaultValue=""
              >
                <option value="">{t("same")}</option>
                {couriers.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </FormSelect>
            </Card>
          )
        })}
      </ul>
    </>
  )
}
