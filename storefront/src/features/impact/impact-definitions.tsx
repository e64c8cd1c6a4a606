import { getTranslations } from "next-intl/server"
import { Story } from "./story"

const TERMS = [
  ...(["turnover", "orders", "goods", "sellers"] as const),
  ...(["buyers", "months", "privacy", "funnel"] as const),
] as const

/** What the figures mean, and what is not told. */
export const ImpactDefinitions = async () => {
  const t = await getTranslations("impact.definitions")
  return (
    <Story id="arti" title={t("title")}>
      <dl className="grid gap-x-8 gap-y-6 md:grid-cols-2 lg:grid-cols-3">
        {TERMS.map((key) => (
          <div key={key} className="border-t-2 border-indigo pt-3">
            <dt className="font-bold">{t(`${key}.term`)}</dt>
            <dd className="mt-1 text-ink-soft">{t(`${key}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Story>
  )
}
