import { getLocale, getTranslations } from "next-intl/server"
import type { Miss } from "@/data/office/search-misses"
import { formatDate } from "@/lib/date"
import { Rows } from "../rows"

/** Words that were looked for in vain: how often, and what became of it. */
export const MissList = async ({
  misses,
}: Readonly<{ misses: readonly Miss[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMisses"),
  ])
  return (
    <section aria-label={t("list")}>
      <Rows>
        {misses.map(({ words, searches, empty, clicks, ...miss }) => (
          <li
            key={words}
            className="flex flex-col gap-1 bg-white px-4 py-3 @3xl:grid @3xl:grid-cols-[minmax(0,1fr)_8rem_8rem_7rem_14rem] @3xl:items-baseline @3xl:gap-x-6"
          >
            <div className="min-w-0">
              <p className="font-semibold [overflow-wrap:anywhere]">{words}</p>
              {miss.corrected_to ? (
                <p className="text-sm [overflow-wrap:anywhere] text-ink-soft">
                  {t("corrected", { words: miss.corrected_to })}
                </p>
              ) : null}
            </div>
            <p className="flex flex-wrap gap-x-4 text-sm tabular-nums @3xl:contents">
              <span className="font-semibold">
                {t("searches", { count: searches })}
              </span>
              <span>{t("empties", { count: empty })}</span>
              <span>
                {t("opened", {
                  percent: Math.round((clicks / searches) * 100),
                })}
              </span>
              <time dateTime={miss.last_at} className="text-ink-soft">
                {t("last", { date: formatDate(miss.last_at, locale) })}
              </time>
            </p>
          </li>
        ))}
      </Rows>
    </section>
  )
}
