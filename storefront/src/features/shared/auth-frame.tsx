import type { ReactNode } from "react"
import { Card } from "@/ui/card"
import { Weave } from "@/ui/weave"

/** A narrow page with one form: log in, register, a forgotten password. */
export const AuthFrame = ({
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
  <div className="page max-w-form py-8 md:py-12">
    <Weave className="mb-4 w-15 text-brick" />
    <h1 className="text-2xl md:text-3xl">{title}</h1>
    {lead ? <p className="pt-2 text-ink-soft">{lead}</p> : null}
    <Card className="mt-6 sm:p-6!">{children}</Card>
    {footer ? <div className="pt-4 text-center">{footer}</div> : null}
  </div>
)
