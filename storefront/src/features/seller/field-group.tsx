import type { ReactNode } from "react"
import { Card } from "@/ui/card"

/** Fields that belong together, on one sheet, under one heading. */
export const FieldGroup = ({
  id,
  title,
  hint,
  children,
}: Readonly<{
  id: string
  title: string
  hint?: ReactNode
  children: ReactNode
}>) => (
  <Card as="section" labelledBy={id} className="sm:p-6!">
    <h2 id={id} className="text-xl">
      {title}
    </h2>
    {hint ? <p className="pt-1 text-sm text-ink-soft">{hint}</p> : null}
    <div className="flex flex-col gap-4 pt-4">{children}</div>
  </Card>
)
