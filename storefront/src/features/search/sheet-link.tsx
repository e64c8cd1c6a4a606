"use client"

import type { ComponentProps } from "react"
import { Link } from "@/ui/link"

/** A link inside of a popover, which it closes: what it leads to lies below. */
export const SheetLink = ({
  closes,
  ...rest
}: ComponentProps<typeof Link> & {
  /** Id of the popover. */
  readonly closes: string
}) => (
  <Link
    onClick={() => document.getElementById(closes)?.hidePopover()}
    {...rest}
  />
)
