import { getLocale, getTranslations } from "next-intl/server"
import type { LogEntry } from "@/data/office/log"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { logTarget } from "@/lib/log-target"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { LogChanges } from "./log-changes"
import { logValueWords } from "./log-value-words"
import { logWords } from "./log-words"
import { reasonWords } from "./reason-words"

/** As many as stand open on the page of a case. */
const OPEN = 6

/** Who did what, when and why, the newest first; what changed opens on demand. */
export const LogList = async ({
  entries,
  isShort = false,
  hasPlace = false,
}: Readonly<{
  entries: readonly LogEntry[]
  /** Folds all but the newest. */
  isShort?: boolean
  /** Names the pesantren and the place: for lists over many. */
  hasPlace?: boolean
}>) => {
  const t = await getTranslations("officeLog")
  const open = isShort ? entries.slice(0, OPEN) : entries
  const folded = entries.slice(open.length)
  return (
    <>
      <Entries entries={open} hasPlace={hasPlace} />
      {folded.length > 0 ? (
        <details className="group mt-3 border-t border-line">
          <summary className="flex min-h-11 items-center gap-1 text-sm font-semibold text-indigo group-open:hidden">
            {t("older", { count: folded.length })}
            <Icon name="chevron-down" size={4} />
          </summary>
          <div className="pt-3">
            <Entries entries={folded} hasPlace={hasPlace} />
          </div>
        </details>
      ) : null}
    </>
  )
}

const Entries = async ({
  entries,
  hasPlace,
}: Readonly<{ entries: readonly LogEntry[]; hasPlace: boolean }>) => {
  const [locale, t, words, values, say] = await Promise.all([
    getLocale(),
    getTranslations("officeLog"),
    logWords(),
    logValueWords(),
    reasonWords(),
  ])
  return (
    <ol className="flex flex-col divide-y divide-line">
      {entries.map((entry) => {
        const { actor, pesantren, area, reason, ip } = entry
        const who = actor.name ?? words.actor(actor.type)
        const about = entry.names[entry.entity_id]
        const target = logTarget(entry)
        return (
          <li key={entry.id} className="py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">{words.action(entry.action)}</p>
            {about && about !== pesantren?.name ? (
              <p className="text-sm">{t("about", { who: about })}</p>
            ) : null}
            <p className="text-sm text-ink-soft">
              {t("by", { who, time: formatDateTime(entry.at, locale) })}
              {actor.name ? ` · ${words.actor(actor.type)}` : null}
              {ip ? ` · ${ip}` : null}
            </p>
            {hasPlace ? (
              <p className="flex flex-wrap items-center gap-x-2 text-sm">
                {target ? (
                  <Link
                    href={localPath(locale, target)}
                    className="link inline-flex min-h-11 items-center"
                  >
                    {pesantren?.name ?? t("open")}
                  </Link>
                ) : (
                  pesantren?.name
                )}
                <span className="text-ink-soft">{area?.name}</span>
              </p>
            ) : null}
            {reason ? (
              <p className="mt-1 border-l-2 border-line pl-3 whitespace-pre-line">
                {say(reason)}
              </p>
            ) : null}
            <LogChanges entry={entry} words={values} />
          </li>
        )
      })}
    </ol>
  )
}
