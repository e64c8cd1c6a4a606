import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import type { OrderTab } from "@/lib/seller-orders"
import { buttonClass } from "@/ui/button"
import { PrintButtons } from "./print-buttons"

/** What the next step of a tab's orders is called, and where it is done. */
const STEPS: Readonly<
  Partial<Record<OrderTab, readonly ["process" | "numbers", string]>>
> = {
  baru: ["process", "/penjual/pesanan/proses"],
  kirim: ["numbers", "/penjual/pesanan/resi"],
}

/**
 * What can be done with the orders that are ticked: above the menu, once one
 * is. Its buttons send the GET form around it elsewhere, so no scripts are
 * needed; a browser that does not know `:has` always shows it.
 */
export const ManyBar = async ({ tab }: Readonly<{ tab: OrderTab }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.many"),
  ])
  const step = STEPS[tab]
  return (
    <div
      role="group"
      aria-label={t("label")}
      className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 -mx-4 flex flex-wrap gap-2 border-t border-line bg-white px-4 py-2 group-not-has-[[name=id]:checked]/many:hidden md:bottom-0 md:mx-0 md:rounded-card md:border"
    >
      {step ? (
        <button
          type="submit"
          formAction={localPath(locale, step[1])}
          className={`${buttonClass("primary")} flex-auto md:flex-none`}
        >
          {t(step[0])}
        </button>
      ) : null}
      <PrintButtons />
    </div>
  )
}
