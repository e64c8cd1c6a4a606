import type { ReactNode } from "react"
import { Link } from "@/ui/link"

/** One kind of ways on, under its heading. */
export const Offer = ({
  title,
  children,
}: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="flex flex-col gap-3">
    <h2 className="text-lg">{title}</h2>
    {children}
  </section>
)

type Way = Readonly<{ name: string; href: string; count?: number }>

/** Links to somewhere else, each with how much is there. */
export const Ways = ({ ways }: Readonly<{ ways: readonly Way[] }>) => (
  <ul className="flex flex-wrap gap-2">
    {ways.map(({ name, href, count }) => (
      <li key={href} className="min-w-0">
        <Link
          href={href}
          className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-white px-4 text-sm font-semibold no-underline hover:border-indigo"
        >
          <span className="min-w-0 wrap-anywhere">{name}</span>
          {count === undefined ? null : (
            <span className="font-normal text-ink-soft tabular-nums">
              {count}
            </span>
          )}
        </Link>
      </li>
    ))}
  </ul>
)
