import { getLocale, getTranslations } from "next-intl/server"
import type { Parcel } from "@/data/parcels"
import { cx } from "@/lib/cx"
import { formatDate, formatDateTime } from "@/lib/date"
import { lastDayOf } from "@/lib/order-due"
import { actorOf, standing, stayingOf, stepsAhead } from "@/lib/parcel-state"
import { Icon } from "@/ui/icon"

const STEP =
  "relative flex gap-3 pb-4 last:pb-0 not-last:before:absolute not-last:before:top-6 not-last:before:bottom-0 not-last:before:left-2.75 not-last:before:w-0.5"
const DOT =
  "z-10 grid size-6 shrink-0 place-items-center rounded-full border-2 bg-white"

/** What happened to a parcel and what is still to come; colour is never the only sign. */
export const ParcelHistory = async ({
  parcel,
}: Readonly<{ parcel: Parcel }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("parcel"),
  ])
  const past = standing(parcel.timeline)
  const ahead = stepsAhead(parcel.state)
  return (
    <ol className="flex flex-col">
      {past.map((event, index) => {
        const isNow = index === past.length - 1
        const by = actorOf(event.by)
        const stays = stayingOf(event.action)
        return (
          <li
            key={`${event.at}-${event.action}`}
            aria-current={isNow ? "step" : undefined}
            className={cx(STEP, "not-last:before:bg-pandan")}
          >
            <span
              className={cx(
                DOT,
                isNow
                  ? "border-indigo bg-indigo text-white"
                  : "border-pandan text-pandan"
              )}
            >
              <Icon name="circle-check" size={4} />
            </span>
            <span>
              <span className={cx(isNow && "font-bold")}>
                {stays ? t(`action.${stays}`) : t(`state.${event.to}`)}
              </span>
              <span className="block text-sm text-ink-soft">
                <time dateTime={event.at}>
                  {formatDateTime(event.at, locale)}
                </time>
                {by ? `, ${t(`by.${by}`)}` : ""}
              </span>
            </span>
          </li>
        )
      })}
      {ahead.map((state, index) => (
        <li key={state} className={cx(STEP, "not-last:before:bg-line")}>
          <span className={cx(DOT, "border-line")} />
          <span className="text-ink-soft">
            {t("ahead", { state: t(`state.${state}`) })}
            {index === 0 && parcel.dueAt ? (
              <span className="block text-sm">
                {t("deadline", {
                  date: formatDate(lastDayOf(parcel.dueAt), locale),
                })}
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  )
}
