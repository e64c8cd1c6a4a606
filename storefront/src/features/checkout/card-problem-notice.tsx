import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import type { CardProblem } from "@/lib/card-problem"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

/** What came of the card so far, and what to do next. */
export const CardProblemNotice = async ({
  problem,
  backHref,
}: Readonly<{
  problem: CardProblem
  /** Looks again whether the order stands. */
  backHref: string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("checkout.card"),
  ])
  return (
    <Notice tone={problem === "processing" ? "warning" : "error"} live>
      <p>{t(`problems.${problem}`)}</p>
      {problem === "processing" ? (
        // A plain link: the way back changes cookies and is never fetched ahead.
        <a href={backHref} className="link font-semibold">
          {t("lookAgain")}
        </a>
      ) : null}
      {problem === "refused" ? (
        <Link href={localPath(locale, "/keranjang")} className="link">
          {t("toCart")}
        </Link>
      ) : null}
    </Notice>
  )
}
