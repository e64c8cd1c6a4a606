import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  MethodLine,
  MethodState,
  ShownSetting,
} from "../../../lib/method-lines"
import { useWords } from "../../hooks/use-words"
import { Coming } from "../coming"

const COLORS = {
  on: "green",
  off: "grey",
  unready: "orange",
  missing: "red",
} as const satisfies Record<MethodState, string>

/** One way of paying: what holds now, what is to come, and the way to change it. */
export function MethodRow({
  line,
  onChange,
}: {
  line: MethodLine
  onChange: () => void
}) {
  const { t } = useTranslation("payments")
  const words = useWords()
  const { state, now, coming } = line
  const name = words.spoken(line.name)
  const totals = ({ min_amount: min, max_amount: max }: ShownSetting) =>
    [
      min === null ? "" : t("methods.from", { min: words.rupiah(min) }),
      max === null ? "" : t("methods.upTo", { max: words.rupiah(max) }),
    ]
      .filter(Boolean)
      .join(", ") || t("methods.any")
  const what = (row: ShownSetting) =>
    row.is_on
      ? t("methods.willBeOn", { totals: totals(row) })
      : t("methods.willBeOff")
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small" weight="plus">
          {name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {line.provider_id}
        </Text>
        {coming.map((row) => (
          <Coming
            key={row.id}
            path={`/admin/payment-methods/${row.id}`}
            name={name}
            what={what(row)}
            from={row.valid_from}
          />
        ))}
      </Table.Cell>
      <Table.Cell className="py-2">
        <StatusBadge color={COLORS[state]}>
          {t(`methods.states.${state}`)}
        </StatusBadge>
        {(state === "unready" || state === "missing") && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t(`methods.stateHints.${state}`)}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>{now ? totals(now) : t("methods.any")}</Table.Cell>
      <Table.Cell>{now ? words.time(now.valid_from) : "–"}</Table.Cell>
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
