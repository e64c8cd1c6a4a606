import type { ReactNode } from "react"
import { cx } from "@/lib/cx"
import { Card } from "@/ui/card"

/**
 * Fields that belong together, on one sheet, under one heading; without one
 * where the page's own name says it.
 */
export const FieldGroup = ({
  id,
  title,
  hint,
  children,
}: Readonly<{
  id: string
  title?: string
  hint?: ReactNode
  children: ReactNode
}>) => (
  <Card
    as={title ? "section" : "div"}
    {...(title ? { labelledBy: id } : { id })}
    className="sm:p-6!"
  >
    {title ? (
      <h2 id={id} className="text-xl">
        {title}
      </h2>
    ) : null}
    {hint ? <p className="pt-1 text-sm text-ink-soft">{hint}</p> : null}
    <div className={cx("flex flex-col gap-4", title && "pt-4")}>{children}</div>
  </Card>
)
