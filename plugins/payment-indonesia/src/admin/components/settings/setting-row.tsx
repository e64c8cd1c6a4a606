import { Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { comingOf } from "../../../lib/rule-kinds"
import type { SettingLine } from "../../hooks/payments"
import { useFigure } from "../../hooks/use-figure"
import { Coming } from "../coming"

/** One figure: what holds now, what is to come, and the way to change it. */
export function SettingRow({
  line: { key, value, changes },
  onChange,
}: {
  line: SettingLine
  onChange: () => void
}) {
  const { t } = useTranslation("payments")
  const figure = useFigure()
  const name = t(`settings.keys.${key}`)
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small" weight="plus">
          {name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t(`settings.keyHints.${key}`)}
        </Text>
        {comingOf(changes, new Date()).map((row) => (
          <Coming
            key={row.id}
            path={`/admin/payment-settings/${row.id}`}
            name={name}
            what={figure(key, row.value)}
            from={row.valid_from}
          />
        ))}
      </Table.Cell>
      <Table.Cell>{figure(key, value)}</Table.Cell>
      <Table.Cell className="text-right">
        <Button
          size="small"
          variant="secondary"
          aria-label={t("common.changeOf", { name })}
          onClick={onChange}
        >
          {t("common.change")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
