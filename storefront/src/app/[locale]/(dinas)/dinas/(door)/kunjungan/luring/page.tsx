import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { PageHead } from "@/features/office/page-head"
import { OfflineDesk } from "@/features/office/visits/offline-desk"
import { visitAddresses } from "@/features/office/visits/visit-addresses"
import { visitWords } from "@/features/office/visits/visit-words"

// The same for everybody, and empty: phones keep it for places without a signal.
export const dynamic = "force-static"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeVisits")
  return { title: t("offlineTitle") }
}

const OfflineVisitsPage = async () => {
  const [locale, t, words] = await Promise.all([
    getLocale(),
    getTranslations("officeVisits"),
    visitWords(),
  ])
  const addresses = visitAddresses(locale)
  return (
    <div className="page max-w-text py-6">
      <PageHead
        title={t("offlineTitle")}
        lead={
          <>
            {t("offlineLead")}{" "}
            <a href={addresses.page} className="link">
              {t("online")}
            </a>
          </>
        }
      />
      <OfflineDesk addresses={addresses} words={words} />
    </div>
  )
}

export default OfflineVisitsPage
