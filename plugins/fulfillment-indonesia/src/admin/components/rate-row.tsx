import { Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRemoveRate, type Line } from "../hooks/rates"
import { useWords } from "../hooks/use-words"
import { ComingRate } from "./coming-rate"

/** One zone: what holds now, what is to come, and the way to a new price. */
export function RateRow({
  line,
  onChange,
}: {
  line: Line
  onChange: () => void
}) {
  const { t } = useTranslation("shipping")
  const words = useWords()
  const remove = useRemoveRate()
  const { service, zone, now, coming } = line
  const isCargo = service === "cargo"
  const prices = (rate: NonNullable<Line["now"]>) =>
    isCargo ? [rate.first_kg] : [rate.first_kg, rate.next_kg]
  const nothing = isCargo ? [t("none")] : [t("none"), "–"]
  const cells = now ? prices(now).map(words.rupiah) : nothing
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small" weight="plus">
          {t(`zones.${zone}`)}
        </Text>
        {coming.map((rate) => (
          <ComingRate
            key={rate.id}
            remove={remove}
            id={rate.id}
            day={words.day(rate.valid_from)}
            price={prices(rate).map(words.rupiah).join(" / ")}
          />
        ))}
      </Table.Cell>
      {cells.map((cell, index) => (
        <Table.Cell key={index} className="text-right tabular-nums">
          {cell}
        </Table.Cell>
      ))}
      <Table.Cell>{now ? `${now.days_min}–${now.days_max}` : "–"}</Table.Cell>
      <Table.Cell>{now ? words.day(now.valid_from) : "–"}</Table.Cell>
      <Table.Cell className="text-right">
        <Button
          size="small"
          variant="secondary"
          aria-label={t("changeOf", {
            service: t(`services.${service}`),
            zone: t(`zones.${zone}`),
          })}
          onClick={onChange}
        >
          {t("change")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
