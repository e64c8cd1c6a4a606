import type { ReactNode } from "react"
import { cx } from "@/lib/cx"

/** A line of a sum, inside a `dl`: what it is, how much. */
export const SumRow = ({
  label,
  isTotal = false,
  children,
}: Readonly<{ label: ReactNode; isTotal?: boolean; children: ReactNode }>) => (
  <div
    className={cx(
      "flex items-baseline justify-between gap-4",
      isTotal && "border-t border-line pt-3 text-lg font-bold"
    )}
  >
    <dt className={cx(!isTotal && "text-ink-soft")}>{label}</dt>
    <dd
      className={cx(
        "shrink-0 text-right tabular-nums",
        isTotal ? "text-xl text-brick" : "font-semibold"
      )}
    >
      {children}
    </dd>
  </div>
)
