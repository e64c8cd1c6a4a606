import { getTranslations } from "next-intl/server"
import type { OwnPlaces, OwnReport } from "@/data/seller/reports"
import { BarList } from "../../shared/bar-list"
import { ReportPart } from "./report-part"

/** Where buyers live; places of few are put together. */
export const PlacePart = async ({
  regencies,
  districts,
}: Readonly<Pick<OwnReport, "regencies" | "districts">>) => {
  const t = await getTranslations("sellerReports.places")
  const lists = [
    { key: "regencies", found: regencies },
    { key: "districts", found: districts },
  ] as const
  return (
    <ReportPart id="pembeli" title={t("title")}>
      <div className="grid gap-6 md:grid-cols-2">
        {lists.map(({ key, found }) => (
          <div key={key} className="flex min-w-0 flex-col gap-2">
            <h3 className="font-semibold">{t(key)}</h3>
            <PlaceList found={found} />
          </div>
        ))}
      </div>
    </ReportPart>
  )
}

const PlaceList = async ({
  found: { places, others },
}: Readonly<{ found: OwnPlaces }>) => {
  const t = await getTranslations("sellerReports.places")
  return (
    <>
      {places.length > 0 ? (
        <BarList
          bars={places.map(({ code, name, buyers }) => ({
            ...{ key: code, label: name, value: buyers },
            shown: t("buyers", { count: buyers }),
          }))}
        />
      ) : (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      )}
      {others ? (
        <p className="text-sm text-ink-soft">{t("others", others)}</p>
      ) : null}
    </>
  )
}
