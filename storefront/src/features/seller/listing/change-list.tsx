import { getLocale, getTranslations } from "next-intl/server"
import { takeChangeBack } from "@/actions/seller/withdraw-change"
import type { Listing } from "@/data/seller/listing-schema"
import { Card } from "@/ui/card"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"
import { pieceNames } from "./piece-words"
import { SideBySide } from "./side-by-side"

/** The last word of an officer on a change is told for as long as it is the last. */
const latestRefusals = ({ changes }: Listing) =>
  changes.filter(
    (change, index) =>
      change.state === "refused" &&
      changes.findIndex(({ field }) => field === change.field) === index
  )

/** Changes of a product on sale that wait, and those that were refused. */
export const ListingChanges = async ({
  listing,
}: Readonly<{ listing: Listing }>) => {
  const pending = listing.changes.filter(({ state }) => state === "pending")
  const refused = latestRefusals(listing)
  if (pending.length === 0 && refused.length === 0) return null
  const [locale, t, seller, what] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing.change"),
    getTranslations("seller"),
    pieceNames(),
  ])
  return (
    <>
      {pending.length > 0 ? (
        <section aria-labelledby="perubahan">
          <h2 id="perubahan" className="text-xl">
            {t("title")}
          </h2>
          <p className="pb-3 text-sm text-ink-soft">{t("text")}</p>
          <ul className="flex flex-col gap-3">
            {pending.map(({ id, field, before, after }) => (
              <Card as="li" key={id} className="flex flex-col gap-2">
                <div className="flex items-center justify-between gap-2">
                  <h3 className="font-bold">{what(field)}</h3>
                  <ButtonForm
                    action={takeChangeBack.bind(null, locale)}
                    fields={{ change_id: id, listing_id: listing.id }}
                    pendingText={seller("wait")}
                    label={t("withdrawOf", { what: what(field) })}
                    className="-my-2 -mr-3"
                  >
                    {t("withdraw")}
                  </ButtonForm>
                </div>
                <SideBySide
                  path={field}
                  before={before}
                  after={after}
                  words={{ before: t("sold"), after: t("wanted") }}
                />
              </Card>
            ))}
          </ul>
        </section>
      ) : null}
      {refused.map(({ id, field, reason }) => (
        <Notice key={id} tone="error" title={`${what(field)}: ${t("refused")}`}>
          {reason}
        </Notice>
      ))}
    </>
  )
}
