import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

/** How a page of the office begins: where one came from, what it is, what to do. */
export const PageHead = ({
  title,
  lead,
  back,
  level: Heading = "h1",
  children,
}: Readonly<{
  title: ReactNode
  lead?: ReactNode
  back?: Readonly<{ href: string; label: string }>
  /** `p` where the page has its heading elsewhere. */
  level?: "h1" | "p"
  /** The acts that belong to the whole page. */
  children?: ReactNode
}>) => (
  <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-5">
    <div className="min-w-0">
      {back ? (
        <Link
          href={back.href}
          className="-ml-1 inline-flex min-h-11 items-center gap-1 pr-2 text-sm font-semibold text-indigo no-underline hover:underline"
        >
          <Icon name="chevron-left" size={4} />
          {back.label}
        </Link>
      ) : null}
      <Heading className="font-serif text-2xl">{title}</Heading>
      {lead ? <div className="pt-1 text-ink-soft">{lead}</div> : null}
    </div>
    {children ? (
      <div className="flex flex-wrap items-center gap-2">{children}</div>
    ) : null}
  </div>
)
