import type { ReactNode } from "react"

/** One chapter of the page; `id` is where links jump to. */
export const Story = ({
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
  <section
    aria-labelledby={`${id}-judul`}
    className="page flex flex-col gap-4 md:gap-6"
  >
    <div id={id} className="max-w-text scroll-mt-20">
      <h2 id={`${id}-judul`} className="text-xl md:text-2xl">
        {title}
      </h2>
      {lead ? <p className="pt-1 text-ink-soft md:text-lg">{lead}</p> : null}
    </div>
    {children}
  </section>
)
