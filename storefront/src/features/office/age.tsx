import { getTranslations } from "next-intl/server"
import { now } from "@/lib/date"
import { daysSince, urgencyOf } from "@/lib/waiting"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"

const TONES = {
  fresh: "text-ink-soft",
  due: "font-semibold text-turmeric-dark",
  late: "font-semibold text-manggis",
} as const

/** How long something has been waiting; what is late says so by a sign too. */
export const Age = async ({
  since,
  className,
}: Readonly<{ since: string | null; className?: string }>) => {
  if (since === null) return null
  const t = await getTranslations("office.age")
  const days = daysSince(since, now())
  const urgency = urgencyOf(days)
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 text-sm whitespace-nowrap tabular-nums",
        TONES[urgency],
        className
      )}
    >
      <Icon
        name={urgency === "late" ? "triangle-exclamation-point" : "clock"}
        size={4}
      />
      {days === 0 ? t("today") : t("days", { days })}
    </span>
  )
}
