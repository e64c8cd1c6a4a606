import { getTranslations } from "next-intl/server"
import type { MappingState } from "@/lib/coverage"
import { FILLS } from "../coverage-bar"

/** How far the office knows a pesantren as a maker: the colours of the maps. */
export const MappingBadge = async ({
  state,
}: Readonly<{ state: MappingState }>) => {
  const t = await getTranslations("officeRegister.mapping")
  return (
    <span className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap">
      <svg viewBox="0 0 10 10" aria-hidden className="size-2.5 shrink-0">
        <circle cx={5} cy={5} r={5} className={FILLS[state]} />
      </svg>
      {t(state)}
    </span>
  )
}
