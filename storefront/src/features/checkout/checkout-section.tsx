import type { ReactNode } from "react"
import { Card } from "@/ui/card"

/** One numbered part of the checkout. */
export const CheckoutSection = ({
  id,
  number,
  title,
  children,
}: Readonly<{
  id: string
  number: number
  title: string
  children: ReactNode
}>) => (
  <Card as="section" labelledBy={id} className="sm:p-6!">
    <h2 id={id} className="flex items-center gap-3 pb-4 text-xl">
      <span
        aria-hidden
        className="grid size-8 place-items-center rounded-full bg-indigo font-sans text-sm font-bold text-white"
      >
        {number}
      </span>
      {title}
    </h2>
    {children}
  </Card>
)
