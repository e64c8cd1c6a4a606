import { getTranslations } from "next-intl/server"
import { levelSteps } from "@/lib/map-tiles"
import { TileLegend } from "../../shared/tile-grid"

/** What the colours of the map mean, in words. */
export const MapLegend = async ({
  ends,
  show,
}: Readonly<{
  /** The values at which one colour ends and the next begins. */
  ends: readonly number[]
  show: (value: number) => string
}>) => {
  const t = await getTranslations("officeReports.map")
  return (
    <TileLegend
      steps={[
        { level: 0, words: t("none") },
        ...levelSteps(ends).map(({ level, kind, from, to }) => ({
          level,
          words: t(kind, { from: show(from), to: show(to) }),
        })),
      ]}
    />
  )
}
