import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { getTermsText } from "@/data/terms"
import { Prose } from "@/features/shared/prose"
import { formatDate } from "@/lib/date"
import { termsOfPath } from "@/lib/terms"

type Props = PageProps<"/[locale]/ketentuan/[dokumen]/[versi]">

export const generateStaticParams = () => []

const loadTerms = async ({ params }: Props) => {
  const [{ dokumen, versi }, locale] = await Promise.all([params, getLocale()])
  const asked = termsOfPath(dokumen, versi)
  return asked ? getTermsText(asked, locale) : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const terms = await loadTerms(props)
  return terms ? { title: terms.title, robots: { index: false } } : {}
}

/** A version of what the people of shops agree to, however old. */
const TermsPage = async (props: Props) => {
  const { title, body, version, valid_from } =
    (await loadTerms(props)) ?? notFound()
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("shell.terms"),
  ])
  return (
    <article className="page flex flex-col gap-4 py-8">
      <h1 className="text-2xl md:text-3xl">{title}</h1>
      <p className="text-ink-soft">
        {t("version", { version, date: formatDate(valid_from, locale) })}
      </p>
      <Prose text={body} />
    </article>
  )
}

export default TermsPage
