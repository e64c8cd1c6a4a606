"use client"

import type { MissingPart } from "@/lib/desk-reply"
import { Icon } from "@/ui/icon"
import { useDesk } from "./desk-context"

/** What is missing before a product can be handed in; follows what is typed. */
export const MissingParts = ({
  missing: made,
  none,
}: Readonly<{
  /** As the page was made. */
  missing: readonly MissingPart[]
  none: string
}>) => {
  const { missing: followed } = useDesk()
  const missing = followed ?? made
  if (missing.length === 0)
    return (
      <p className="flex items-center gap-2 font-semibold text-pandan">
        <Icon name="circle-check" />
        {none}
      </p>
    )
  return (
    <ul className="divide-y divide-line">
      {missing.map(({ field, message }) => (
        <li key={field + message}>
          <a
            href={`#${field}`}
            className="flex min-h-11 items-center gap-3 py-2 no-underline hover:underline"
          >
            <Icon
              name="circle-exclamation-point"
              className="text-turmeric-dark"
            />
            <span className="min-w-0 flex-1">{message}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
