import { Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Line } from "../../hooks/time"
import { useDates } from "../../hooks/use-dates"
import { useRuleWords } from "../../hooks/use-rule-words"
import { TakeBack } from "./take-back"

/** One kind: what holds now, what is to come, and the way to a new rule. */
export function DeadlineRow({
  line: { kind, now, coming },
  onChange,
}: {
  line: Line
  onChange: () => void
}) {
  const { t } = useTranslation("marketplace")
  const dates = useDates()
  const words = useRuleWords()
  const name = t(`deadlines.kinds.${kind}`)
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small" weight="plus">
          {name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t(`deadlines.kindHints.${kind}`)}
        </Text>
        {coming.map((rule) => {
          const day = dates.day(rule.valid_from)
          return (
            <div key={rule.id} className="flex flex-wrap items-center gap-x-2">
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("deadlines.coming", { day, length: words.length(rule) })}
              </Text>
              <TakeBack
                path={`/admin/order-deadlines/${rule.id}`}
                label={t("deadlines.removeOf", { kind: name, day })}
              />
            </div>
          )
        })}
      </Table.Cell>
      <Table.Cell>{now ? words.length(now) : t("deadlines.none")}</Table.Cell>
      <Table.Cell>{now ? words.off(now) : "–"}</Table.Cell>
      <Table.Cell>{now ? words.reminder(now) : "–"}</Table.Cell>
      <Table.Cell className="text-right">
        <Button
          size="small"
          variant="secondary"
          aria-label={t("deadlines.changeOf", { kind: name })}
          onClick={onChange}
        >
          {t("deadlines.change")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
