import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type { BreakState } from "../../../lib/breaks"
import type { ShownBreak } from "../../hooks/breaks"
import { useDates } from "../../hooks/use-dates"

const COLORS: Readonly<
  Record<BreakState, ComponentProps<typeof StatusBadge>["color"]>
> = {
  open: "orange",
  repairing: "blue",
  repaired: "green",
  given_to_officer: "red",
  closed: "grey",
}

/** One finding: what, about which order, where it stands, and the way into it. */
export function BreakRow({
  found,
  onOpen,
}: {
  found: ShownBreak
  onOpen: () => void
}) {
  const { t } = useTranslation("marketplace")
  const dates = useDates()
  const { kind, state, order_number, subject, attempts } = found
  const title = t(`breaks.kinds.${kind}`)
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small" weight="plus">
          {title}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {order_number ? t("breaks.order", { number: order_number }) : subject}
        </Text>
      </Table.Cell>
      <Table.Cell>
        <StatusBadge color={COLORS[state]}>
          {t(`breaks.states.${state}`)}
        </StatusBadge>
      </Table.Cell>
      <Table.Cell>{dates.time(found.found_at)}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">{attempts}</Table.Cell>
      <Table.Cell className="text-right">
        <Button
          size="small"
          variant="secondary"
          aria-label={t("breaks.openOf", { title, subject })}
          onClick={onOpen}
        >
          {t("breaks.open")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
