import { getLocale, getTranslations } from "next-intl/server"
import {
  beginListingReview,
  publishProduct,
  rejectProduct,
} from "@/actions/office/act-on-listing"
import type { Listing } from "@/data/office/listings"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { Card } from "@/ui/card"
import { Notice } from "@/ui/notice"
import { ButtonForm } from "../../shared/button-form"
import { Fold } from "../fold"
import { OpenPapers } from "../open-papers"
import { ReasonForm } from "../reason-form"

/** What this officer may do with a product now. */
export const ListingActs = async ({
  listing,
}: Readonly<{ listing: Listing }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeListings.acts"),
    getTranslations("office"),
  ])
  const { can, missing, reason } = listing
  const fields = { listing_id: listing.id }
  const revise = localPath(locale, `/dinas/produk/${listing.id}/perbaikan`)
  return (
    <Card as="section" labelledBy="tindakan" className="flex flex-col gap-3">
      <h2 id="tindakan" className="scroll-mt-20 text-lg">
        {t("title")}
      </h2>
      {reason ? (
        <p className="text-sm whitespace-pre-line">{t("reason", { reason })}</p>
      ) : null}
      {can.includes("publish") ? (
        <OpenPapers requirements={listing.paper_rules} />
      ) : null}
      {missing.length > 0 && can.includes("publish") ? (
        <Notice tone="warning" title={t("incomplete")}>
          <ul className="list-disc pl-4">
            {missing.map(({ path, message }) => (
              <li key={path + message}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {can.includes("start_review") ? (
        <ButtonForm
          action={beginListingReview.bind(null, locale)}
          fields={fields}
          look="secondary"
          size="wide"
          pendingText={office("wait")}
        >
          {t("start")}
        </ButtonForm>
      ) : null}
      {can.includes("publish") ? (
        <div>
          <p className="pb-2 text-sm text-ink-soft">{t("publishAbout")}</p>
          <ButtonForm
            action={publishProduct.bind(null, locale)}
            fields={{ ...fields, version: String(listing.version) }}
            look="primary"
            size="wide"
            pendingText={office("wait")}
          >
            {t("publish")}
          </ButtonForm>
        </div>
      ) : null}
      {can.includes("request_revision") ? (
        <ButtonLink look="secondary" href={revise}>
          {t("revise")}
        </ButtonLink>
      ) : null}
      {can.includes("take_down") ? (
        <div>
          <p className="pb-2 text-sm text-ink-soft">{t("takeDownAbout")}</p>
          <ButtonLink look="danger" size="small" href={revise}>
            {t("takeDown")}
          </ButtonLink>
        </div>
      ) : null}
      {can.includes("reject") ? (
        <Fold icon="ban" title={t("reject")} isDanger>
          <ReasonForm
            action={rejectProduct.bind(null, locale)}
            fields={fields}
            name="reject_reason"
            label={t("rejectReason")}
            hint={t("rejectHint")}
            submit={t("reject")}
            isDanger
          />
        </Fold>
      ) : null}
      {can.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      ) : null}
    </Card>
  )
}
