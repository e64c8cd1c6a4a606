import type { ReactNode } from "react"
import { Link } from "@/ui/link"

/** The head of a row of goods, with the way to the whole of it. */
export const SectionHeading = ({
  id,
  children,
  more,
}: Readonly<{
  id: string
  children: ReactNode
  more?: Readonly<{ href: string; text: string }>
}>) => (
  <div className="flex flex-wrap items-end justify-between gap-x-4">
    <h2 id={id} className="text-xl md:text-2xl">
      {children}
    </h2>
    {more ? (
      <Link
        href={more.href}
        className="link -mb-2 inline-flex min-h-11 items-center text-sm font-semibold"
      >
        {more.text}
      </Link>
    ) : null}
  </div>
)
