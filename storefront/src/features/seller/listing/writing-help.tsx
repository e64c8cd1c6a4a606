import { getTranslations } from "next-intl/server"
import { Disclosure } from "../../shared/disclosure"

const QUESTIONS = ["what", "who", "inside", "keep", "send"] as const

/** What a good description answers, for those who stare at an empty field. */
export const WritingHelp = async () => {
  const t = await getTranslations("sellerListing.form")
  return (
    <Disclosure summary={t("help")} className="-mt-3">
      <ol className="list-decimal rounded-control bg-paper py-3 pr-3 pl-8 text-sm">
        {QUESTIONS.map((key) => (
          <li key={key}>{t(`helpList.${key}`)}</li>
        ))}
      </ol>
    </Disclosure>
  )
}
