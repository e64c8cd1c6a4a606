import type { ReactNode } from "react"
import { Weave } from "./weave"

/** Nothing here, said plainly, with the way on. `children` are the ways. */
export const EmptyState = ({
  title,
  text,
  children,
  heading: Heading = "h2",
}: Readonly<{
  title: string
  text: ReactNode
  children?: ReactNode
  heading?: "h1" | "h2"
}>) => (
  <div className="mx-auto flex max-w-form flex-col items-center gap-4 px-4 py-12 text-center md:py-16">
    <Weave className="w-15 text-line-strong" />
    <Heading className="text-2xl">{title}</Heading>
    <div className="text-ink-soft">{text}</div>
    {children ? (
      <div className="flex flex-wrap justify-center gap-3 pt-2">{children}</div>
    ) : null}
  </div>
)
