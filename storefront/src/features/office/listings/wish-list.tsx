import { getLocale, getTranslations } from "next-intl/server"
import { acceptWish, refuseWish } from "@/actions/office/act-on-listing"
import type { Listing, ListingChange } from "@/data/office/listings"
import { formatDateTime } from "@/lib/date"
import { Badge } from "@/ui/badge"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"
import { Fold } from "../fold"
import { Panel } from "../panel"
import { ReasonForm } from "../reason-form"
import type { ListingWords } from "./listing-words"
import { ValueView } from "./value-view"

/** What the shop wishes to change of what is on sale, side by side. */
export const WishList = async ({
  listing,
  mayDecide,
  words,
}: Readonly<{ listing: Listing; mayDecide: boolean; words: ListingWords }>) => {
  const t = await getTranslations("officeListings")
  const pending = listing.changes.filter(({ state }) => state === "pending")
  if (pending.length === 0) return null
  return (
    <Panel id="perubahan" title={t("parts.changes")} aside={t("changes.lead")}>
      <ul className="divide-y divide-line">
        {pending.map((change) => (
          <Wish
            key={change.id}
            listingId={listing.id}
            change={change}
            mayDecide={mayDecide}
            words={words}
          />
        ))}
      </ul>
    </Panel>
  )
}

const Wish = async ({
  listingId,
  change,
  mayDecide,
  words,
}: Readonly<{
  listingId: string
  change: ListingChange
  mayDecide: boolean
  words: ListingWords
}>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeListings.changes"),
    getTranslations("office"),
  ])
  const field = words.path(change.field)
  const fields = { listing_id: listingId, change_id: change.id }
  return (
    <li className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-3">
        <strong>{field}</strong>
        <span className="text-sm text-ink-soft">
          {formatDateTime(change.created_at, locale)}
        </span>
      </p>
      {change.is_stale ? <Notice tone="warning">{t("stale")}</Notice> : null}
      <dl className="grid gap-3 md:grid-cols-2">
        <div className="rounded-control bg-sand p-3">
          <dt className="pb-1 text-sm text-ink-soft">{t("before")}</dt>
          <dd>
            <ValueView
              path={change.field}
              value={change.before}
              against={change.after}
              words={words}
            />
          </dd>
        </div>
        <div className="rounded-control bg-indigo-soft p-3">
          <dt className="pb-1 text-sm text-indigo-deep">{t("after")}</dt>
          <dd>
            <ValueView
              path={change.field}
              value={change.after}
              against={change.before}
              words={words}
            />
          </dd>
        </div>
      </dl>
      {mayDecide ? (
        <div className="flex flex-col gap-2">
          <ButtonForm
            action={acceptWish.bind(null, locale)}
            fields={fields}
            label={t("acceptOf", { field })}
            look="primary"
            pendingText={office("wait")}
          >
            {t("accept")}
          </ButtonForm>
          <Fold title={t("refuseOf", { field })} isDanger>
            <ReasonForm
              action={refuseWish.bind(null, locale)}
              fields={fields}
              name={`wish_reason_${change.id}`}
              label={t("reason")}
              submit={t("refuse")}
              isDanger
            />
          </Fold>
        </div>
      ) : (
        <Badge tone="notice">{t("state.pending")}</Badge>
      )}
    </li>
  )
}
