import { getLocale, getTranslations } from "next-intl/server"
import type { ReportChoices, ReportTable } from "@/data/office/reports"
import { localPath } from "@/i18n/locales"
import {
  levelsOf,
  MAP_FIGURES,
  mapTiles,
  type MapFigure,
} from "@/lib/map-tiles"
import { formatNumber, formatShortRupiah } from "@/lib/numbers"
import { reportPath, type ReportChoice } from "@/lib/report-choice"
import { Link } from "@/ui/link"
import { Panel } from "../panel"
import { StateLinks } from "../state-links"
import { MapLegend } from "./map-legend"
import { TileMap } from "./tile-map"

/** The kecamatan of a regency, coloured by a figure of the reader's choice. */
export const MapPanel = async ({
  regency,
  table,
  choices,
  choice,
  figure,
}: Readonly<{
  /** Its code, or null while the territory has several and none is chosen. */
  regency: string | null
  table: ReportTable | null
  choices: ReportChoices
  choice: ReportChoice
  figure: MapFigure
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.map"),
  ])
  if (regency === null || table === null)
    return (
      <Panel id="peta" title={t("title")}>
        <p className="pb-2 text-ink-soft">{t("regency")}</p>
        <Link
          href={localPath(locale, reportPath(choice, "kabupaten"))}
          className="link inline-flex min-h-11 items-center"
        >
          {t("regencies")}
        </Link>
      </Panel>
    )
  const values = new Map(
    table.rows.map((row) => [String(row["id"]), Number(row[figure] ?? 0)])
  )
  const tiles = mapTiles(regency, choices.areas, values)
  const { ends } = levelsOf([...values.values()])
  const show = (value: number) =>
    figure === "turnover"
      ? formatShortRupiah(value, locale)
      : formatNumber(value, locale)
  return (
    <Panel id="peta" title={t("title")}>
      <p className="pb-3 text-sm text-ink-soft">
        {tiles.some(({ column }) => column !== null) ? t("hint") : t("plain")}
      </p>
      <StateLinks
        label={t("figure")}
        links={MAP_FIGURES.map((one) => ({
          key: one,
          label: t(one),
          path: `${reportPath(choice, "", { peta: one })}#peta`,
          isHere: one === figure,
        }))}
      />
      <TileMap {...{ tiles, choice, show }} />
      <MapLegend {...{ ends, show }} />
    </Panel>
  )
}
