import type { ReactNode } from "react"
import { Card } from "@/ui/card"
import { Weave } from "@/ui/weave"

/** A narrow page at the door of the seller centre, with one form. */
export const GateFrame = ({
  title,
  lead,
  children,
  footer,
}: Readonly<{
  title: string
  lead?: ReactNode
  children: ReactNode
  footer?: ReactNode
}>) => (
  <div className="mx-auto max-w-form">
    <Weave className="mb-4 w-15 text-brick" />
    <h1 className="text-2xl md:text-3xl">{title}</h1>
    {lead ? <div className="pt-2 text-ink-soft">{lead}</div> : null}
    <Card className="mt-6 sm:p-6!">{children}</Card>
    {footer ? <div className="pt-4 text-center">{footer}</div> : null}
  </div>
)
