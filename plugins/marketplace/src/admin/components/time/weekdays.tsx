import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useRuleWords } from "../../hooks/use-rule-words"
import { toggled } from "../../lib/deadline-draft"

/** Monday first. */
const WEEK = [1, 2, 3, 4, 5, 6, 0]

/** Which days of the week are days of rest. */
export function Weekdays(props: {
  off: readonly number[]
  onChange: (off: readonly number[]) => void
}) {
  const { t } = useTranslation("marketplace")
  const { weekday } = useRuleWords()
  const id = useId()
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus pb-2">
        {t("deadlines.form.off")}
      </legend>
      {WEEK.map((day) => (
        <div key={day} className="flex items-center gap-x-2">
          <Checkbox
            id={`${id}-${day}`}
            checked={props.off.includes(day)}
            onCheckedChange={() => props.onChange(toggled(props.off, day))}
          />
          <Label htmlFor={`${id}-${day}`} size="small">
            {weekday(day)}
          </Label>
        </div>
      ))}
    </fieldset>
  )
}
