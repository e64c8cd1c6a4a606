import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDates } from "../../hooks/use-dates"
import { useLogWords } from "../../hooks/use-log-words"
import type { LogEntry } from "../../lib/office-types"
import { ChangeList } from "./change-list"

/** The log of one case, the newest first; what changed opens on demand. */
export function LogList({ entries }: { entries: readonly LogEntry[] }) {
  return (
    <ol className="max-h-[40rem] divide-y overflow-y-auto">
      {entries.map((entry) => (
        <li key={entry.id} className="px-6 py-3">
          <LogLine entry={entry} />
        </li>
      ))}
    </ol>
  )
}

function LogLine({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  const words = useLogWords()
  const isChange = entry.before !== null || entry.after !== null
  return (
    <>
      <Text size="small" weight="plus">
        {words.action(entry.action)}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {`${words.actor(entry.actor)} · ${dates.time(entry.at)}`}
      </Text>
      {entry.reason && (
        <Text size="small" className="whitespace-pre-line">
          {entry.reason}
        </Text>
      )}
      {isChange && (
        <details className="pt-1">
          <summary className="txt-compact-small text-ui-fg-interactive cursor-pointer py-1">
            {t("log.changes")}
          </summary>
          <ChangeList {...entry} />
        </details>
      )}
    </>
  )
}
