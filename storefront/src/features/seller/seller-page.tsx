import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

/** The head of a page: where it belongs, its name, what it is for, its acts. */
export const SellerPage = ({
  title,
  lead,
  back,
  actions,
  children,
}: Readonly<{
  title: string
  lead?: ReactNode
  /** The page above this one. */
  back?: Readonly<{ href: string; label: string }>
  actions?: ReactNode
  children: ReactNode
}>) => (
  <div className="min-w-0">
    {back ? (
      <Link
        href={back.href}
        className="-mt-4 -ml-2 inline-flex min-h-11 items-center gap-1 px-2 text-sm font-semibold text-indigo no-underline hover:underline"
      >
        <Icon name="chevron-left" size={4} />
        {back.label}
      </Link>
    ) : null}
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 pb-4">
      <div className="max-w-text">
        <h1 className="text-2xl md:text-3xl">{title}</h1>
        {lead ? <p className="pt-1 text-ink-soft">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
    {children}
  </div>
)
