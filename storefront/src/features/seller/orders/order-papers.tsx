import { getLocale, getTranslations } from "next-intl/server"
import type { ShopOrder } from "@/data/seller/orders"
import type { ParcelState } from "@/lib/parcel-state"
import { Card } from "@/ui/card"
import { PRINT_PATH, PrintButtons } from "./print-buttons"

const PRINTED: readonly ParcelState[] = ["to_process", "processing", "shipped"]

/** Pack list and labels of one order, while it is packed and sent. */
export const OrderPapers = async ({
  order: { id, state },
}: Readonly<{ order: ShopOrder }>) => {
  if (!PRINTED.includes(state)) return null
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.print"),
  ])
  return (
    <Card as="section" labelledBy="cetak">
      <h2 id="cetak" className="pb-3 text-xl">
        {t("title")}
      </h2>
      <form method="get" action={PRINT_PATH} className="flex flex-wrap gap-2">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="bahasa" value={locale} />
        <PrintButtons />
      </form>
    </Card>
  )
}
