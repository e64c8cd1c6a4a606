import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { loadOverview } from "@/data/office/overview"
import { CoverageWhole } from "@/features/office/coverage-whole"
import { CaseList } from "@/features/office/home/case-list"
import { CountTiles } from "@/features/office/home/count-tiles"
import { DuePanel } from "@/features/office/home/due-panel"
import { FieldPanel } from "@/features/office/home/field-panel"
import { PageHead } from "@/features/office/page-head"
import { Panel } from "@/features/office/panel"
import { localPath } from "@/i18n/locales"
import { joinAreas } from "@/lib/area-names"
import { Link } from "@/ui/link"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("office")
  return { title: { absolute: t("title") } }
}

const OfficeHomePage = async () => {
  const officer = await requireOfficer("/dinas")
  const [locale, t, office, overview] = await Promise.all([
    getLocale(),
    getTranslations("officeHome"),
    getTranslations("office"),
    loadOverview(officer),
  ])
  const areas = joinAreas(officer.grants.map(({ area }) => area))
  const { mine, unheld, coverage } = overview
  const holds = may(officer, "checkCase")
  return (
    <>
      <PageHead
        title={t("hello", { name: officer.name })}
        lead={`${office("territory")}: ${areas}`}
      />
      <div className="flex flex-col gap-8">
        <section aria-labelledby="menunggu">
          <h2 id="menunggu" className="sr-only">
            {t("queue.title")}
          </h2>
          <CountTiles overview={overview} />
        </section>
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="flex min-w-0 flex-col gap-8">
            <CaseList
              id="antrean"
              title={holds ? t("mine.title") : t("queue.cases")}
              cases={mine.applications}
              count={mine.count}
              empty={holds ? t("mine.empty") : t("queue.none")}
              path={`/dinas/pengajuan${holds ? "?pemegang=me" : ""}`}
              officerId={officer.id}
            />
            {unheld ? (
              <CaseList
                id="bebas"
                title={t("mine.unheld")}
                cases={unheld.applications}
                count={unheld.count}
                empty={t("mine.unheldEmpty")}
                path="/dinas/pengajuan?pemegang=none"
                officerId={officer.id}
              />
            ) : null}
          </div>
          <div className="flex flex-col gap-6">
            <Panel
              id="pemetaan"
              title={t("coverage.title")}
              aside={
                <Link
                  href={localPath(locale, "/dinas/pemetaan")}
                  className="link inline-flex min-h-11 items-center"
                >
                  {t("coverage.all")}
                </Link>
              }
            >
              <CoverageWhole totals={coverage.totals} />
            </Panel>
            <FieldPanel overview={overview} />
            <DuePanel overview={overview} />
          </div>
        </div>
      </div>
    </>
  )
}

export default OfficeHomePage
