import { getLocale, getTranslations } from "next-intl/server"
import type { Paper } from "@/data/office/papers"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { PaperState } from "./paper-state"

/** A paper in a list, or the place where one is missing. */
export const PaperLine = async ({
  kind,
  note,
  state,
  paper,
  path,
}: Readonly<{
  kind: Paper["kind"]
  note?: string
  state: Paper["state"] | "missing"
  paper: Paper | undefined
  /** Where a paper is looked at; null: not by this officer. */
  path: ((id: string) => string) | null
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.papers"),
  ])
  const facts = [
    note,
    paper && paper.statement !== "certificate"
      ? t(`statement.${paper.statement}`)
      : null,
    paper?.number,
    paper?.valid_until ? formatDate(paper.valid_until, locale) : null,
  ].filter(Boolean)
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-1 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_9rem]">
      <div className="min-w-0">
        {paper && path ? (
          <Link
            href={localPath(locale, path(paper.id))}
            className="link inline-flex min-h-11 items-center gap-2 font-semibold after:absolute after:inset-0"
          >
            <Icon name="file-text" size={4} />
            {t(`kind.${paper.kind}`)}
          </Link>
        ) : (
          <span className="flex min-h-11 items-center gap-2">
            <Icon name="file-text" size={4} className="text-line-strong" />
            {t(`kind.${kind}`)}
          </span>
        )}
      </div>
      <p className="text-sm text-ink-soft [overflow-wrap:anywhere] max-md:order-last max-md:col-span-2 max-md:pb-2">
        {facts.join(" · ")}
      </p>
      <div className="justify-self-end">
        <PaperState state={state} />
      </div>
    </li>
  )
}
