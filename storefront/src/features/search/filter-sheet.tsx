import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"

export const SHEET_ID = "saringan"

/** Opens the filters on a phone; on a desk they stand beside the goods. */
export const FilterButton = async ({ count }: Readonly<{ count: number }>) => {
  const t = await getTranslations("search.filter")
  return (
    <button
      type="button"
      popoverTarget={SHEET_ID}
      className={`${buttonClass("secondary", "small")} shrink-0 lg:hidden`}
    >
      <Icon name="sliders-horizontal" />
      {t("open", { count })}
    </button>
  )
}

/** A sheet from below without a script; a plain column on a desk. */
export const FilterSheet = async ({
  children,
}: Readonly<{ children: ReactNode }>) => {
  const t = await getTranslations("search.filter")
  return (
    <aside
      id={SHEET_ID}
      popover="auto"
      aria-label={t("title")}
      className="filter-sheet bg-paper text-ink"
    >
      <div className="flex items-center justify-between pb-3 lg:hidden">
        <h2 className="text-xl">{t("title")}</h2>
        <button
          type="button"
          popoverTarget={SHEET_ID}
          popoverTargetAction="hide"
          aria-label={t("close")}
          className={`${buttonClass("quiet", "small")} -mr-2`}
        >
          <Icon name="x" />
        </button>
      </div>
      {children}
    </aside>
  )
}
