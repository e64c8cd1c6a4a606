import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { areaChoices } from "@/data/office/areas"
import { getCoverage } from "@/data/office/coverage"
import { requireOfficer } from "@/data/office/guard"
import { coverageRows } from "@/features/office/coverage-rows"
import { CoverageTable } from "@/features/office/coverage-table"
import { CoverageTiles } from "@/features/office/coverage-tiles"
import { CoverageWhole } from "@/features/office/coverage-whole"
import { FilterBar } from "@/features/office/filter-bar"
import { PageHead } from "@/features/office/page-head"
import { areaParam } from "@/lib/office-list"
import { Card } from "@/ui/card"
import { EmptyState } from "@/ui/empty-state"
import { SelectField } from "@/ui/field"

const PATH = "/dinas/pemetaan"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeMapping")
  return { title: t("title") }
}

const MappingPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pemetaan">) => {
  const officer = await requireOfficer(PATH, "seeRegister")
  const kabupaten = areaParam(await searchParams, "kabupaten", 2)
  const [t, register, office, areas, coverage] = await Promise.all([
    getTranslations("officeMapping"),
    getTranslations("officeRegister"),
    getTranslations("office"),
    areaChoices(officer, kabupaten),
    getCoverage(kabupaten),
  ])
  const { totals } = coverage
  const { level, rows } = coverageRows(coverage)
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead", {
          mapped: totals.mapped,
          pesantren: totals.pesantren,
        })}
      />
      {areas.regencies.length > 0 ? (
        <FilterBar path={PATH} isSet={kabupaten !== ""}>
          <SelectField
            name="kabupaten"
            label={register("filter.regency")}
            defaultValue={kabupaten}
          >
            <option value="">{office("filter.any")}</option>
            {areas.regencies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </FilterBar>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      ) : (
        <div className="flex flex-col gap-8">
          <Card>
            <CoverageWhole totals={totals} />
          </Card>
          <section aria-labelledby="bagian">
            <h2 id="bagian" className="text-lg">
              {t(`tiles.${level}`)}
            </h2>
            <p className="pb-3 text-sm text-ink-soft">
              {t(`tilesHint.${level}`)}
            </p>
            <CoverageTiles rows={rows} />
          </section>
          <div>
            <h2 className="pb-3 text-lg">{t("table")}</h2>
            <CoverageTable level={level} rows={rows} totals={totals} />
          </div>
        </div>
      )}
    </>
  )
}

export default MappingPage
