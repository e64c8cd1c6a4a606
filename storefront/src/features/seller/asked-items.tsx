import type { ReactNode } from "react"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"

/** What an officer asks to be put right, under its heading. */
export const AskedItems = ({
  title,
  children,
}: Readonly<{ title: string; children: ReactNode }>) => (
  <section aria-labelledby="perbaikan">
    <h2 id="perbaikan" className="pb-3 text-xl">
      {title}
    </h2>
    <ul className="flex flex-col gap-3">{children}</ul>
  </section>
)

/** One of them, with its reason; below it what was and is, and the way there. */
export const AskedItem = ({
  name,
  badge,
  isChanged,
  reason,
  children,
}: Readonly<{
  name: string
  badge: string
  isChanged: boolean
  reason: string
  children: ReactNode
}>) => (
  <Card as="li" className="flex flex-col gap-2">
    <div className="flex flex-wrap items-center justify-between gap-2">
      <h3 className="font-bold">{name}</h3>
      <Badge tone={isChanged ? "success" : "notice"}>{badge}</Badge>
    </div>
    <blockquote className="border-l-4 border-turmeric pl-3">
      {reason}
    </blockquote>
    {children}
  </Card>
)
