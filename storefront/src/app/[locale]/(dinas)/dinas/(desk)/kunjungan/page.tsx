import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { saveVisit } from "@/actions/office/record-visit"
import { requireOfficer } from "@/data/office/guard"
import { firstVisitPlaces } from "@/data/office/visit-places"
import { PageHead } from "@/features/office/page-head"
import { visitAddresses } from "@/features/office/visits/visit-addresses"
import { VisitDesk } from "@/features/office/visits/visit-desk"
import { visitWords } from "@/features/office/visits/visit-words"
import { now } from "@/lib/date"
import { textParam } from "@/lib/office-list"
import { dayInJakarta } from "@/lib/visit-draft"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeVisits")
  return { title: t("title") }
}

const VisitsPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/kunjungan">) => {
  const officer = await requireOfficer("/dinas/kunjungan", "visit")
  const locale = await getLocale()
  const [t, words, places] = await Promise.all([
    getTranslations("officeVisits"),
    visitWords(),
    firstVisitPlaces({ locale }),
  ])
  return (
    <div className="max-w-text">
      <PageHead title={t("title")} lead={t("lead")} />
      <noscript>
        <p className="pb-4 text-sm text-ink-soft">{t("noScript")}</p>
      </noscript>
      <VisitDesk
        action={saveVisit.bind(null, locale)}
        officer={{ id: officer.id, name: officer.name }}
        places={places}
        chosen={textParam(await searchParams, "pesantren")}
        today={dayInJakarta(now())}
        addresses={visitAddresses(locale)}
        words={words}
      />
    </div>
  )
}

export default VisitsPage
