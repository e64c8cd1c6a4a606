import { getLocale, getTranslations } from "next-intl/server"
import type { QueuedCase } from "@/data/office/cases"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { CaseRow } from "../case-row"
import { Rows } from "../rows"

/** A few cases, who has waited longest first, and the way to all of them. */
export const CaseList = async ({
  id,
  title,
  cases,
  count,
  empty,
  path,
  officerId,
}: Readonly<{
  id: string
  title: string
  cases: readonly QueuedCase[]
  count: number
  empty: string
  /** Of all of them, without the language. */
  path: string
  officerId: string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeHome.mine"),
  ])
  return (
    <section aria-labelledby={id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-2">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {count > cases.length ? (
          <Link
            href={localPath(locale, path)}
            className="link inline-flex min-h-11 items-center text-sm"
          >
            {t("all")} ({count})
          </Link>
        ) : null}
      </div>
      {cases.length === 0 ? (
        <p className="text-ink-soft">{empty}</p>
      ) : (
        <Rows>
          {cases.map((row) => (
            <CaseRow key={row.id} row={row} officerId={officerId} />
          ))}
        </Rows>
      )}
    </section>
  )
}
