import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLogWords } from "../../hooks/use-log-words"
import { changesOf } from "../../lib/log-changes"
import type { LogEntry } from "../../lib/office-types"

/** What an entry of the log says that there was, and is since. */
export function ChangeList({
  before,
  after,
  names,
}: Pick<LogEntry, "before" | "after" | "names">) {
  const { t } = useTranslation("opop")
  const words = useLogWords()
  const changes = changesOf(before, after)
  if (changes.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("log.noChanges")}
      </Text>
    )
  return (
    <dl className="flex flex-col gap-y-2">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {words.field(change.field)}
            </Text>
          </dt>
          <dd>
            <Text size="small" className="whitespace-pre-line break-words">
              {change.before !== null && (
                <>
                  <del className="text-ui-fg-subtle">
                    {words.value(names, change.field, change.before)}
                  </del>
                  {" → "}
                </>
              )}
              {change.after === null
                ? t("log.emptied")
                : words.value(names, change.field, change.after)}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
