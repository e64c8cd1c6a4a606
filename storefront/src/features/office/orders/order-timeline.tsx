import { getLocale, getTranslations } from "next-intl/server"
import type { OrderEntry } from "@/data/office/orders"
import { formatDateTime } from "@/lib/date"
import { cancelCodeOf, stayingOf } from "@/lib/parcel-state"

const SIDES = ["buyer", "seller", "officer", "system"] as const

/** What happened to an order, the first first: by whom, and why. */
export const OrderTimeline = async ({
  entries,
}: Readonly<{ entries: readonly OrderEntry[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeOrders"),
  ])
  const sideOf = (by: string) => {
    const side = SIDES.find((one) => one === by)
    return side ? t(`by.${side}`) : by
  }
  const titleOf = ({ action, to }: OrderEntry) => {
    const stays = stayingOf(action)
    return stays ? t(`action.${stays}`) : t(`states.${to}`)
  }
  const codeOf = (entry: OrderEntry) => {
    if (entry.code === "holiday") return t("codes.holiday")
    const code = entry.to === "cancelled" ? cancelCodeOf(entry.code) : null
    return code ? t(`codes.${code}`) : entry.code
  }
  return (
    <ol className="flex flex-col gap-3">
      {entries.map((entry) => (
        <li
          key={`${entry.at ?? ""}${entry.to}`}
          className="border-l-2 border-indigo pl-3"
        >
          <p className="font-semibold">{titleOf(entry)}</p>
          <p className="text-sm text-ink-soft">
            {[
              entry.at ? formatDateTime(entry.at, locale) : null,
              entry.name ?? sideOf(entry.by),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {entry.reason ? (
            <p className="whitespace-pre-line">{entry.reason}</p>
          ) : null}
          {entry.code ? <p>{codeOf(entry)}</p> : null}
        </li>
      ))}
    </ol>
  )
}
