import type { ReactNode } from "react"
import { cx } from "@/lib/cx"
import { Card } from "@/ui/card"

/** A part of a page with its heading; `id` is where links jump to. */
export const Panel = ({
  id,
  title,
  aside,
  className,
  children,
}: Readonly<{
  id: string
  title: ReactNode
  /** Opposite the heading: a number, a small act. */
  aside?: ReactNode
  className?: string
  children: ReactNode
}>) => (
  <Card
    as="section"
    labelledBy={`${id}-judul`}
    className={cx("scroll-mt-20", className)}
  >
    <div
      id={id}
      className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pb-3"
    >
      <h2 id={`${id}-judul`} className="text-lg">
        {title}
      </h2>
      {aside ? <div className="text-sm text-ink-soft">{aside}</div> : null}
    </div>
    {children}
  </Card>
)
