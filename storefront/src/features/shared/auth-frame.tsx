import type { ReactNode } from "react"
import { cx } from "@/lib/cx"
import { Card } from "@/ui/card"
import { Weave } from "@/ui/weave"

/** A narrow page with one form: log in, register, a forgotten password, an invitation. */
export const AuthFrame = ({
  title,
  lead,
  children,
  footer,
  isInset = false,
}: Readonly<{
  title: string
  lead?: ReactNode
  children: ReactNode
  footer?: ReactNode
  /** Whether the layout around it keeps the distance to the edges. */
  isInset?: boolean
}>) => (
  <div className={cx("max-w-form", isInset ? "mx-auto" : "page py-8 md:py-12")}>
    <Weave className="mb-4 w-15 text-brick" />
    <h1 className="text-2xl md:text-3xl">{title}</h1>
    {lead ? <div className="pt-2 text-ink-soft">{lead}</div> : null}
    <Card className="mt-6 sm:p-6!">{children}</Card>
    {footer ? <div className="pt-4 text-center">{footer}</div> : null}
  </div>
)
