import { Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRemoveInsurance, type Line } from "../hooks/insurance"
import { useWords } from "../hooks/use-words"
import { percentOf } from "../lib/insurance-draft"
import { ComingRate } from "./coming-rate"

/** One service: what insuring by it costs now and later, and how to change it. */
export function InsuranceRow({
  line,
  onChange,
}: {
  line: Line
  onChange: () => void
}) {
  const { t } = useTranslation("shipping")
  const words = useWords()
  const remove = useRemoveInsurance()
  const { service, now, coming } = line
  const name = t(`services.${service}`)
  const priceOf = (rate: NonNullable<Line["now"]>) =>
    t("insurance.price", {
      percent: percentOf(rate.rate_bp),
      fixed: words.rupiah(rate.fixed_fee),
    })
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small" weight="plus">
          {name}
        </Text>
        {coming.map((rate) => (
          <ComingRate
            key={rate.id}
            remove={remove}
            id={rate.id}
            day={words.day(rate.valid_from)}
            price={`${priceOf(rate)}, ${t("insurance.above", {
              sum: words.rupiah(rate.goods_above),
            })}`}
          />
        ))}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {now ? words.rupiah(now.goods_above) : t("none")}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {now ? priceOf(now) : "–"}
      </Table.Cell>
      <Table.Cell>{now ? words.day(now.valid_from) : "–"}</Table.Cell>
      <Table.Cell className="text-right">
        <Button
          size="small"
          variant="secondary"
          aria-label={t("insurance.changeOf", { service: name })}
          onClick={onChange}
        >
          {t("change")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
