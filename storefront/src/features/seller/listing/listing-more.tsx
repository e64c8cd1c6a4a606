import { getLocale, getTranslations } from "next-intl/server"
import { moveProduct } from "@/actions/seller/move-listing"
import type { Listing } from "@/data/seller/listing-schema"
import { formatDateTime } from "@/lib/date"
import { Icon } from "@/ui/icon"
import { ButtonForm } from "../../shared/button-form"
import { Disclosure } from "../../shared/disclosure"

const ACTIONS = [
  "submitted",
  "withdrawn",
  "review_started",
  "revision_requested",
  "published",
  "rejected",
  "archived",
  "restored",
  "change_requested",
  "change_accepted",
  "change_refused",
  "change_withdrawn",
  "price_stock_changed",
  "created",
  "copied",
] as const

const BY = ["seller", "officer", "admin", "system"] as const

/** What is seldom done with a product, and what happened to it. */
export const ListingMore = async ({
  listing: { id, can, timeline },
}: Readonly<{ listing: Listing }>) => {
  const [locale, t, seller] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing"),
    getTranslations("seller"),
  ])
  const named = (action: string) => {
    const key = ACTIONS.find((one) => `listing.${one}` === action)
    return key ? t(`history.listing.${key}`) : action
  }
  const actor = (type: string) => {
    const key = BY.find((one) => one === type)
    return key ? t(`history.by.${key}`) : type
  }
  return (
    <div className="flex flex-col border-t border-line pt-2">
      {can.includes("duplicate") ? (
        <ButtonForm
          action={moveProduct.bind(null, locale)}
          fields={{ listing_id: id, move: "duplicate" }}
          pendingText={seller("wait")}
          className="-ml-3"
        >
          <Icon name="copy" size={4} />
          {t("act.duplicate")}
        </ButtonForm>
      ) : null}
      {can.includes("archive") ? (
        <Disclosure summary={t("act.archive")}>
          <p className="pb-2 text-sm">{t("act.archiveText")}</p>
          <ButtonForm
            action={moveProduct.bind(null, locale)}
            fields={{ listing_id: id, move: "archive" }}
            look="danger"
            pendingText={seller("wait")}
          >
            <Icon name="archive" size={4} />
            {t("act.archive")}
          </ButtonForm>
        </Disclosure>
      ) : null}
      {timeline.length > 0 ? (
        <Disclosure summary={t("history.title")}>
          <ol className="flex flex-col gap-3 border-l-2 border-line pl-4">
            {timeline.map(({ action, at, by, reason }) => (
              <li key={`${at}${action}`} className="text-sm">
                <p className="font-semibold">{named(action)}</p>
                <p className="text-ink-soft">
                  {formatDateTime(at, locale)} · {actor(by)}
                </p>
                {reason ? (
                  <p className="whitespace-pre-line">{reason}</p>
                ) : null}
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </div>
  )
}
