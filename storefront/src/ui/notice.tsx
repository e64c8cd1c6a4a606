import type { ReactNode } from "react"
import { cx } from "@/lib/cx"
import { Icon } from "./icon"
import type { IconName } from "./icon-names"

export type NoticeTone = "info" | "warning" | "error" | "success"

const TONES: Readonly<Record<NoticeTone, readonly [IconName, string]>> = {
  info: ["info", "border-indigo bg-indigo-soft text-indigo-deep"],
  warning: [
    "triangle-exclamation-point",
    "border-turmeric bg-turmeric-soft text-turmeric-dark",
  ],
  error: [
    "circle-exclamation-point",
    "border-manggis bg-manggis-soft text-manggis",
  ],
  success: ["circle-check", "border-pandan bg-pandan-soft text-pandan"],
}

/**
 * A message in the flow of the page, with an icon and words, never by colour
 * alone. `live` lets it be read out when it appears: faults at once.
 */
export const Notice = ({
  tone = "info",
  title,
  children,
  live = false,
  className,
}: Readonly<{
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
  live?: boolean
  className?: string
}>) => {
  const [icon, colours] = TONES[tone]
  const role = tone === "error" ? "alert" : "status"
  return (
    <div
      role={live ? role : undefined}
      className={cx(
        "flex gap-3 rounded-control border-l-4 px-3 py-3",
        colours,
        className
      )}
    >
      <Icon name={icon} className="mt-0.5" />
      <div className="min-w-0 flex-1 text-sm">
        {title ? <p className="font-bold">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
    </div>
  )
}
