import { getLocale, getTranslations } from "next-intl/server"
import type { Order } from "@/data/order"
import { formatDate } from "@/lib/date"
import { nextSteps, type NextStep } from "@/lib/next-steps"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"

const ICONS: Readonly<Record<NextStep, IconName>> = {
  collect: "map-pin",
  receive: "truck",
  check: "package",
  returning: "rotate-cw",
  ship: "hourglass",
  process: "hourglass",
  cancelled: "ban",
  done: "circle-check",
}

/** What a buyer has to do now, or that it is not their turn. */
export const NextSteps = async ({ order }: Readonly<{ order: Order }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("parcel.next"),
  ])
  const steps = nextSteps(order.parcels)
  if (steps.length === 0) return null
  const list = new Intl.ListFormat(locale, { type: "conjunction" })
  return (
    <Card as="section" labelledBy="next" className="print:hidden">
      <h2 id="next" className="pb-3 text-xl">
        {t("title")}
      </h2>
      <ul className="flex flex-col gap-3">
        {steps.map(({ step, parcels, dueAt }) => {
          const names = list.format(
            parcels.map(({ pesantren }) => pesantren.name)
          )
          const first = parcels[0]
          return (
            <li key={step} className="flex gap-3">
              <Icon name={ICONS[step]} className="mt-0.5 text-indigo" />
              <a href={`#${first?.id ?? "parcels"}`} className="link">
                {step === "check"
                  ? dueAt
                    ? t("check", { names, date: formatDate(dueAt, locale) })
                    : t("checkNoDate", { names })
                  : t(step, { names })}
              </a>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
