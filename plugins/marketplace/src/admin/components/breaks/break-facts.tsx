import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ShownBreak } from "../../hooks/breaks"
import { useDates } from "../../hooks/use-dates"
import { factText } from "../../lib/fact-text"

/** All that is kept of a finding: ids and figures, what was tried, what came of it. */
export function BreakFacts({ found }: { found: ShownBreak }) {
  const { t } = useTranslation("marketplace")
  const dates = useDates()
  const { facts, tried, result, note, ended_at, order_id } = found
  const lines: [label: string, value: string | null][] = [
    [t("breaks.fields.subject"), found.subject],
    [t("breaks.fields.order"), order_id],
    [t("breaks.fields.found"), dates.time(found.found_at)],
    [t("breaks.fields.seen"), dates.time(found.seen_at)],
    [t("breaks.fields.ended"), ended_at && dates.time(ended_at)],
    [t("breaks.fields.tried"), tried],
    [t("breaks.fields.result"), result],
    [t("breaks.fields.note"), note],
    ...Object.entries(facts).map(([name, value]): [string, string] => [
      name,
      factText(value),
    ]),
  ]
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {lines.map(([label, value]) =>
        value ? (
          <div key={label} className="contents">
            <dt>
              <Text size="small" className="text-ui-fg-subtle">
                {label}
              </Text>
            </dt>
            <dd>
              <Text size="small" className="break-all">
                {value}
              </Text>
            </dd>
          </div>
        ) : null
      )}
    </dl>
  )
}
