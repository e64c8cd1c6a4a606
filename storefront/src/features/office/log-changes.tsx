import { getTranslations } from "next-intl/server"
import type { LogEntry } from "@/data/office/log"
import { changesOf } from "@/lib/log-changes"
import { Icon } from "@/ui/icon"
import type { LogValueWords } from "./log-value-words"

/** What an entry of the log says that there was, and is since; opens on demand. */
export const LogChanges = async ({
  entry,
  words,
}: Readonly<{ entry: LogEntry; words: LogValueWords }>) => {
  const t = await getTranslations("officeLog")
  const changes = changesOf(entry.before, entry.after)
  if (changes.length === 0) return null
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 items-center gap-1 text-sm font-semibold text-indigo">
        {t("changes", { count: changes.length })}
        <Icon name="chevron-down" size={4} className="group-open:rotate-180" />
      </summary>
      <dl className="flex flex-col gap-2 pb-1 text-sm [overflow-wrap:anywhere]">
        {changes.map(({ field, ...change }) => {
          const before = words.value(entry, field, change.before)
          const after = words.value(entry, field, change.after)
          return (
            <div key={field}>
              <dt className="text-ink-soft">{words.field(entry, field)}</dt>
              <dd className="whitespace-pre-line">
                {before === null ? null : (
                  <>
                    <del className="text-ink-soft">{before}</del>
                    <span aria-hidden>{" → "}</span>
                  </>
                )}
                {after ?? t("emptied")}
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
