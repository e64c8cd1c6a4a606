import { getLocale, getTranslations } from "next-intl/server"
import type { Impact } from "@/data/impact"
import { localPath } from "@/i18n/locales"
import { levelsOf, levelSteps, mapTiles } from "@/lib/map-tiles"
import { formatNumber } from "@/lib/numbers"
import { pesantrenPath } from "@/lib/pesantren-params"
import { Disclosure } from "../shared/disclosure"
import { TileGrid, TileLegend } from "../shared/tile-grid"
import { DistrictTable } from "./district-table"
import { Story } from "./story"

/** The kecamatan as tiles, by how many pesantren the register has there. */
export const MapStory = async ({
  regency,
  districts,
  quarter,
}: Readonly<{
  regency: NonNullable<Impact["regency"]>
  districts: Impact["districts"]
  quarter: Impact["quarter"]
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("impact.map"),
  ])
  const counts = new Map(
    districts.flatMap(({ code, pesantren }) =>
      pesantren === null ? [] : [[code, pesantren] as const]
    )
  )
  const tiles = mapTiles(regency.code, districts, counts)
  const { ends } = levelsOf([...counts.values()])
  const isLaidOut = tiles.some(({ column }) => column !== null)
  const show = (value: number) => formatNumber(value, locale)
  return (
    <Story
      id="peta"
      title={t("title", { regency: regency.name })}
      lead={isLaidOut ? t("hint") : t("plain")}
    >
      <div>
        <TileGrid
          tiles={tiles}
          hrefOf={(code) =>
            localPath(
              locale,
              pesantrenPath({
                ...{ q: "", regency: regency.code, district: code, page: 1 },
              })
            )
          }
          wordsOf={({ code, name }) => {
            const count = counts.get(code)
            const value = count === undefined ? t("few") : t("count", { count })
            return t("value", { name, value })
          }}
        />
        <TileLegend
          steps={[
            { level: 0, words: t("few") },
            ...levelSteps(ends).map(({ level, kind, from, to }) => ({
              level,
              words: t(kind, { from: show(from), to: show(to) }),
            })),
          ]}
        />
      </div>
      <Disclosure summary={t("numbers")}>
        <DistrictTable {...{ districts, quarter }} />
      </Disclosure>
    </Story>
  )
}
