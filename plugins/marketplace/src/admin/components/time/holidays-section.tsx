import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShownHoliday } from "../../../queries/list-public-holidays"
import { useDates } from "../../hooks/use-dates"
import { tomorrowOf } from "../../lib/tomorrow"
import { HolidayForm } from "./holiday-form"
import { TakeBack } from "./take-back"

/** Days on which nobody has to pack. */
export function HolidaysSection({
  holidays,
}: {
  holidays: readonly ShownHoliday[]
}) {
  const { t, i18n } = useTranslation("marketplace")
  const dates = useDates()
  const [isOpen, setOpen] = useState(false)
  const tomorrow = tomorrowOf(new Date())
  return (
    <Container className="divide-y p-0">
      <header className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{t("holidays.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("holidays.hint")}
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t("holidays.add")}
        </Button>
      </header>
      {holidays.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t("holidays.none")}
        </Text>
      )}
      <ul className="divide-y">
        {holidays.map((holiday) => {
          const name = i18n.language.startsWith("id")
            ? holiday.name_id
            : holiday.name_en
          const day = dates.day(holiday.day)
          return (
            <li
              key={holiday.id}
              className="flex flex-wrap items-center justify-between gap-x-4 px-6 py-2"
            >
              <div>
                <Text size="small" weight="plus">
                  {name}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {day}
                </Text>
              </div>
              {holiday.day >= tomorrow && (
                <TakeBack
                  path={`/admin/public-holidays/${holiday.id}`}
                  label={t("holidays.removeOf", { name, day })}
                />
              )}
            </li>
          )
        })}
      </ul>
      {isOpen && <HolidayForm onClose={() => setOpen(false)} />}
    </Container>
  )
}
