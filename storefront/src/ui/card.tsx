import type { ReactNode } from "react"
import { cx } from "@/lib/cx"

/** A white sheet on the paper ground. */
export const Card = ({
  as: Tag = "div",
  className,
  children,
  labelledBy,
  id,
}: Readonly<{
  as?: "div" | "section" | "article" | "li" | "aside"
  className?: string
  children: ReactNode
  labelledBy?: string
  id?: string
}>) => (
  <Tag
    className={cx("rounded-card border border-line bg-white p-4", className)}
    aria-labelledby={labelledBy}
    id={id}
  >
    {children}
  </Tag>
)
