import { getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import type { OrderForm } from "@/lib/order-form"
import { Notice } from "@/ui/notice"
import { ParcelCard } from "./parcel-card"

/** What was bought, by the pesantren that sends it. */
export const ParcelList = async ({
  order,
  form,
}: Readonly<{ order: Order; form: OrderForm }>) => {
  const t = await getTranslations("parcel")
  return (
    <section aria-labelledby="parcels">
      <h2 id="parcels" className="pb-3 text-xl">
        {t("title", { count: order.parcels.length })}
      </h2>
      {order.parcels.length === 0 ? <Notice>{t("none")}</Notice> : null}
      <ul className="flex flex-col gap-4">
        {order.parcels.map((parcel) => (
          <ParcelCard key={parcel.id} parcel={parcel} order={form} />
        ))}
      </ul>
    </section>
  )
}
