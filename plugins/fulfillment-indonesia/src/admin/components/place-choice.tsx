import { Label, RadioGroup } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { ShownArea } from "../../queries/list-courier-areas"
import type { Place } from "../hooks/areas"

/** The place that stands, and the others that the courier answers. */
export function PlaceChoice({
  area,
  places,
  value,
  onChange,
}: {
  area: ShownArea
  places: readonly Place[]
  value: string
  onChange: (id: string) => void
}) {
  const { t } = useTranslation("shipping")
  const prefix = useId()
  const now = { id: area.external_id, name: area.name }
  const choices = [now, ...places.filter(({ id }) => id !== now.id)]
  return (
    <RadioGroup
      aria-label={t("areas.places")}
      value={value}
      onValueChange={onChange}
    >
      {choices.map(({ id, name }) => (
        <div key={id} className="flex items-start gap-x-3">
          <RadioGroup.Item id={prefix + id} value={id} />
          <Label htmlFor={prefix + id} size="small" className="break-all">
            {t("areas.placeOf", { name, id })}
          </Label>
        </div>
      ))}
    </RadioGroup>
  )
}
