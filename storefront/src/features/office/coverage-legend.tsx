import { getTranslations } from "next-intl/server"
import { MAPPING_STATES, totalOf, type MappingCounts } from "@/lib/coverage"
import { FILLS } from "./coverage-bar"

/** What the colours of a bar mean, and how many there are of each. */
export const CoverageLegend = async ({
  counts,
}: Readonly<{ counts: MappingCounts }>) => {
  const t = await getTranslations("officeMapping")
  const total = totalOf(counts)
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {MAPPING_STATES.toReversed().map((state) => (
        <li key={state} className="flex items-center gap-2">
          <svg viewBox="0 0 10 10" aria-hidden className="size-3 shrink-0">
            <rect width={10} height={10} rx={2} className={FILLS[state]} />
          </svg>
          {t(`states.${state}`)}
          <strong className="tabular-nums">{counts[state]}</strong>
          {total > 0 ? (
            <span className="text-ink-soft tabular-nums">
              {t("share", {
                percent: Math.round((counts[state] / total) * 100),
              })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
