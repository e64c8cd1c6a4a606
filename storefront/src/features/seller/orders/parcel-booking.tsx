import { getLocale, getTranslations } from "next-intl/server"
import { bookParcel } from "@/actions/seller/book-parcel"
import type { ShopOrderDetail } from "@/data/seller/orders"
import { ButtonForm } from "../../shared/button-form"

/**
 * Has the courier come for a parcel that it priced, or says that it will. The
 * shop may still hand it over by itself: the number is entered below.
 */
export const ParcelBooking = async ({
  order: { id, version, booking },
}: Readonly<{ order: ShopOrderDetail }>) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders.booking"),
    getTranslations("seller"),
  ])
  if (!booking) return null
  const { can_book: canBook, status, tracking_url: track } = booking
  // Never answered, and no courier is connected any more.
  if (!canBook && status === "asked") return null
  const said = canBook
    ? t(status ? "unanswered" : "offer")
    : t(status === "cancelled" ? "cancelled" : "booked")
  return (
    <div className="flex flex-col gap-2">
      <p>{said}</p>
      {canBook ? (
        <ButtonForm
          action={bookParcel.bind(null, locale)}
          fields={{ order_id: id, version: String(version) }}
          look="primary"
          size="wide"
          pendingText={seller("wait")}
        >
          {t("act")}
        </ButtonForm>
      ) : null}
      {track ? (
        <a
          href={track}
          target="_blank"
          rel="noreferrer"
          className="link inline-flex min-h-11 items-center self-start"
        >
          {t("track")}
        </a>
      ) : null}
      <p className="text-sm text-ink-soft">{t("byHand")}</p>
    </div>
  )
}
