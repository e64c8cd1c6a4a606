import { getTranslations } from "next-intl/server"

const PROMISES = ["maker", "papers", "cost"] as const

/** What a buyer can count on here, in three sentences. */
export const Promises = async () => {
  const t = await getTranslations("home.promises")
  return (
    <section aria-labelledby="janji" className="page">
      <h2 id="janji" className="text-xl md:text-2xl">
        {t("title")}
      </h2>
      <dl className="mt-4 grid gap-x-8 gap-y-6 md:grid-cols-3">
        {PROMISES.map((key) => (
          <div key={key} className="border-t-2 border-indigo pt-3">
            <dt className="font-bold">{t(`${key}.title`)}</dt>
            <dd className="mt-1 text-ink-soft">{t(`${key}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
