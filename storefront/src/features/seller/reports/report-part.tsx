import type { ReactNode } from "react"
import { Card } from "@/ui/card"

/** A part of the page with its heading. */
export const ReportPart = ({
  id,
  title,
  lead,
  children,
}: Readonly<{
  id: string
  title: ReactNode
  lead?: ReactNode
  children: ReactNode
}>) => (
  <Card as="section" labelledBy={id} className="flex flex-col gap-3">
    <div>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {lead ? <p className="pt-1 text-sm text-ink-soft">{lead}</p> : null}
    </div>
    {children}
  </Card>
)
