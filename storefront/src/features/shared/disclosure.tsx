import type { ReactNode } from "react"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"

/** What is seldom needed, one press away; opens without a script. */
export const Disclosure = ({
  summary,
  isOpen = false,
  className,
  id,
  children,
}: Readonly<{
  summary: ReactNode
  isOpen?: boolean
  className?: string
  id?: string
  children: ReactNode
}>) => (
  <details id={id} open={isOpen} className={cx("group", className)}>
    <summary className="flex min-h-11 items-center gap-2 text-sm font-semibold text-indigo">
      <Icon
        name="chevron-right"
        size={4}
        className="transition-transform duration-150 group-open:rotate-90"
      />
      <span className="min-w-0 flex-1">{summary}</span>
    </summary>
    <div className="pt-2">{children}</div>
  </details>
)
