import { getLocale, getTranslations } from "next-intl/server"
import { beginApplication } from "@/actions/seller/start-application"
import { listApplications } from "@/data/seller/applications"
import type { Membership } from "@/data/seller/me"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { ButtonForm } from "../../shared/button-form"
import { ApplicationList } from "../application/application-list"
import { HowItGoes } from "../application/how-it-goes"
import { OfficeContact } from "../office-contact"

/** The home of somebody whose shop is not open yet: the application. */
export const ApplicantHome = async ({
  shop,
}: Readonly<{ shop: Membership | null }>) => {
  const [locale, t, seller, applications] = await Promise.all([
    getLocale(),
    getTranslations("seller.home.applicant"),
    getTranslations("seller"),
    listApplications(),
  ])
  if (applications.length > 0)
    return (
      <section aria-labelledby="pengajuan" className="max-w-text">
        <h2 id="pengajuan" className="pb-3 text-xl">
          {t("yours")}
        </h2>
        <ApplicationList applications={applications} />
        <ButtonLink
          look="quiet"
          href={localPath(locale, "/penjual/pengajuan")}
          className="mt-3 -ml-4"
        >
          {t("all")}
        </ButtonLink>
      </section>
    )
  return (
    <div className="flex max-w-text flex-col gap-6">
      <p className="text-lg">{t("lead")}</p>
      {shop ? (
        <ButtonForm
          action={beginApplication.bind(null, locale)}
          fields={{ pesantren_id: shop.pesantren_id }}
          look="primary"
          size="wide"
          pendingText={seller("wait")}
        >
          {t("begin", { name: shop.name })}
        </ButtonForm>
      ) : (
        <ButtonLink size="wide" href={localPath(locale, "/penjual/pengajuan")}>
          <Icon name="search" />
          {t("find")}
        </ButtonLink>
      )}
      <HowItGoes />
      <OfficeContact office={shop?.office ?? null} />
    </div>
  )
}
