import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDates } from "../../hooks/use-dates"
import { useLogWords } from "../../hooks/use-log-words"
import type { LogEntry } from "../../lib/office-types"

const column = createDataTableColumnHelper<LogEntry>()

/** Pixels of the column that tells rows apart. */
const WIDE = 260

/** Of those whose words wrap as well. */
const ROOMY = 200

/** The columns of the log; a phone shows them in one. */
export function useLogColumns(isNarrow: boolean) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  const words = useLogWords()
  const whatOf = (entry: LogEntry) =>
    entry.pesantren?.name ?? words.entity(entry.entity)
  const columns = [
    column.display({
      id: "what",
      // Its words wrap, so it would give way to all the others.
      ...(isNarrow ? {} : { minSize: WIDE, size: WIDE }),
      header: t("log.action"),
      cell: ({ row: { original } }) => (
        <div className="flex flex-col justify-center whitespace-normal py-2">
          {/* The row opens it by a click; this is the way by keyboard. */}
          <button type="button" className="text-ui-fg-base text-left">
            {words.action(original.action)}
          </button>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {isNarrow
              ? [
                  whatOf(original),
                  words.actor(original.actor),
                  dates.time(original.at),
                ].join(" · ")
              : whatOf(original)}
          </Text>
        </div>
      ),
    }),
    column.display({
      id: "actor",
      header: t("log.actor"),
      minSize: ROOMY,
      cell: ({ row: { original } }) => (
        <div className="flex flex-col justify-center whitespace-normal py-2">
          <span>{original.actor.name ?? t("common.none")}</span>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {words.actorType(original.actor.type)}
          </Text>
        </div>
      ),
    }),
    column.display({
      id: "area",
      header: t("log.area"),
      minSize: ROOMY,
      cell: ({ row: { original } }) => (
        <div className="whitespace-normal py-2">
          {original.area?.name ?? t("common.none")}
        </div>
      ),
    }),
    column.display({
      id: "at",
      header: t("log.at"),
      cell: ({ row: { original } }) => dates.time(original.at),
    }),
  ]
  return isNarrow ? columns.slice(0, 1) : columns
}
