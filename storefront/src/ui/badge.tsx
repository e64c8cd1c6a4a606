import type { ReactNode } from "react"
import { cx } from "@/lib/cx"

export type BadgeTone = "plain" | "notice" | "success" | "error" | "place"

const TONES: Readonly<Record<BadgeTone, string>> = {
  plain: "bg-sand text-ink-soft",
  notice: "bg-turmeric text-ink",
  success: "bg-pandan-soft text-pandan",
  error: "bg-manggis-soft text-manggis",
  place: "bg-indigo-soft text-indigo",
}

/** One or two words about a thing, such as "Prapesan". */
export const Badge = ({
  tone = "plain",
  className,
  children,
}: Readonly<{ tone?: BadgeTone; className?: string; children: ReactNode }>) => (
  <span
    className={cx(
      "inline-flex items-center gap-1 rounded-control px-2 py-0.5 text-xs font-semibold",
      TONES[tone],
      className
    )}
  >
    {children}
  </span>
)
