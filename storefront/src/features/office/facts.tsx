import type { ReactNode } from "react"
import { cx } from "@/lib/cx"

/** What is known of something, name by name, in two columns where they fit. */
export const Facts = ({
  children,
  className,
}: Readonly<{ children: ReactNode; className?: string }>) => (
  <dl
    className={cx(
      "grid gap-x-8 gap-y-3 sm:grid-cols-2 [overflow-wrap:anywhere]",
      className
    )}
  >
    {children}
  </dl>
)

/** One of them; a dash where nothing is known. */
export const Fact = ({
  label,
  isWide = false,
  children,
}: Readonly<{ label: ReactNode; isWide?: boolean; children: ReactNode }>) => (
  <div className={cx("min-w-0", isWide && "sm:col-span-2")}>
    <dt className="text-sm text-ink-soft">{label}</dt>
    <dd className="whitespace-pre-line">
      {children === null || children === undefined || children === ""
        ? "–"
        : children}
    </dd>
  </div>
)
