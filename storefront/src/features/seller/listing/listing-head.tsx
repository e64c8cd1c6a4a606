import { getLocale, getTranslations } from "next-intl/server"
import { moveProduct } from "@/actions/seller/move-listing"
import { config } from "@/config"
import type { Listing } from "@/data/seller/listing-schema"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"
import { WhatsAppLink } from "../../shared/whatsapp-link"
import { ListingBadge } from "./listing-badge"

/** Where a product stands, why, and the next act. */
export const ListingHead = async ({
  listing,
}: Readonly<{ listing: Listing }>) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing"),
    getTranslations("seller"),
  ])
  const { id, state, reason, can, on_sale, product, name } = listing
  const publicPath = product
    ? localPath(locale, `/produk/${product.handle}`)
    : ""
  const isOwed = state === "rejected" || state === "revision_requested"
  return (
    <Card as="section" labelledBy="keadaan" className="flex flex-col gap-3">
      <h2 id="keadaan" className="flex font-sans">
        <ListingBadge state={state} />
      </h2>
      <p>{t(`now.${state}`)}</p>
      {reason && isOwed ? (
        <Notice
          tone={state === "rejected" ? "error" : "warning"}
          title={t("reason")}
        >
          <p className="whitespace-pre-line">{reason}</p>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {can.includes("price_stock") && state === "published" ? (
          <ButtonLink
            href={localPath(
              locale,
              `/penjual/harga-stok?q=${encodeURIComponent(name)}`
            )}
            size="small"
          >
            <Icon name="table-2" />
            {t("act.priceStock")}
          </ButtonLink>
        ) : null}
        {on_sale ? (
          <>
            <ButtonLink look="secondary" size="small" href={publicPath}>
              <Icon name="eye" />
              {t("act.see")}
            </ButtonLink>
            <WhatsAppLink
              look="quiet"
              size="small"
              text={t("act.shareText", {
                name,
                url: config().STOREFRONT_URL + publicPath,
              })}
            >
              {t("act.share")}
            </WhatsAppLink>
          </>
        ) : null}
        {can.includes("withdraw") ? (
          <ButtonForm
            action={moveProduct.bind(null, locale)}
            fields={{ listing_id: id, move: "withdraw" }}
            look="secondary"
            pendingText={seller("wait")}
          >
            {t("act.withdraw")}
          </ButtonForm>
        ) : null}
        {can.includes("restore") ? (
          <ButtonForm
            action={moveProduct.bind(null, locale)}
            fields={{ listing_id: id, move: "restore" }}
            look="primary"
            pendingText={seller("wait")}
          >
            {t("act.restore")}
          </ButtonForm>
        ) : null}
      </div>
    </Card>
  )
}
