import { getTranslations } from "next-intl/server"
import type { Coverage } from "@/data/office/coverage"
import { CoverageBar } from "./coverage-bar"
import { CoverageLegend } from "./coverage-legend"

/** The whole territory: how many kecamatan are mapped, and one bar. */
export const CoverageWhole = async ({
  totals,
}: Readonly<Pick<Coverage, "totals">>) => {
  const t = await getTranslations("officeMapping")
  return (
    <div className="flex flex-col gap-3">
      <p className="font-serif text-xl">
        {t("headline", {
          districts: totals.districts,
          mapped: totals.districts_mapped,
        })}
      </p>
      <CoverageBar
        counts={totals}
        className="h-4! rounded-control"
        label={t("bar", {
          sells: totals.sells,
          training: totals.in_training,
          product: totals.has_product,
          none: totals.none,
        })}
      />
      <CoverageLegend counts={totals} />
    </div>
  )
}
