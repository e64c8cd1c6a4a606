import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import type { MapTile } from "@/lib/map-tiles"
import { reportPath, type ReportChoice } from "@/lib/report-choice"
import { TileGrid } from "../../shared/tile-grid"

/** The kecamatan of a regency as tiles, each a link to its pesantren. */
export const TileMap = async ({
  tiles,
  choice,
  show,
}: Readonly<{
  tiles: readonly MapTile[]
  choice: ReportChoice
  show: (value: number) => string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeReports.map"),
  ])
  return (
    <TileGrid
      tiles={tiles}
      hrefOf={(code) =>
        localPath(locale, reportPath({ ...choice, wilayah: code }, "pesantren"))
      }
      wordsOf={({ name, value }) => t("value", { name, value: show(value) })}
    />
  )
}
