import { getLocale, getTranslations } from "next-intl/server"
import type { Impact } from "@/data/impact"
import { formatNumber } from "@/lib/numbers"
import { BarList } from "../shared/bar-list"
import { Story } from "./story"

/** How far the pesantren have come, step by step. */
export const FunnelStory = async ({
  funnel,
}: Readonly<Pick<Impact, "funnel">>) => {
  const [locale, t, map] = await Promise.all([
    getLocale(),
    getTranslations("impact.funnel"),
    getTranslations("impact.map"),
  ])
  return (
    <Story id="langkah" title={t("title")} lead={t("lead")}>
      <div className="max-w-text">
        <BarList
          bars={funnel.map(({ step, label, count }) => ({
            ...{ key: step, label: label[locale], value: count ?? 0 },
            shown: count === null ? map("few") : formatNumber(count, locale),
          }))}
        />
      </div>
    </Story>
  )
}
