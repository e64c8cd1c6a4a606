import { getTranslations } from "next-intl/server"
import type { ApplicationState } from "@/data/seller/applications"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"

const PHASES = ["draft", "submitted", "under_review", "decided"] as const

/** How many phases are over in each state. */
const REACHED: Readonly<Record<ApplicationState, number>> = {
  draft: 0,
  revision_requested: 0,
  submitted: 1,
  under_review: 2,
  approved: 4,
  rejected: 4,
  withdrawn: 0,
}

/** The way of an application and where it is on it. */
export const PhaseBar = async ({
  state,
}: Readonly<{ state: ApplicationState }>) => {
  const t = await getTranslations("sellerApplication.phase")
  const reached = REACHED[state]
  return (
    <ol aria-label={t("label")} className="grid grid-cols-4 gap-1">
      {PHASES.map((phase, index) => {
        const isOver = index < reached
        const isNow = index === reached
        return (
          <li
            key={phase}
            aria-current={isNow ? "step" : undefined}
            className={cx(
              "flex flex-col gap-1 border-t-4 pt-1 text-xs",
              isOver && "border-pandan font-semibold text-pandan",
              isNow && "border-brick font-bold text-ink",
              !isOver && !isNow && "border-line text-ink-soft"
            )}
          >
            <span className="flex items-center gap-1">
              {isOver ? <Icon name="circle-check" size={4} /> : null}
              {t(phase)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
