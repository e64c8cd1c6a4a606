"use client"

import { usePathname } from "next/navigation"
import type { ComponentProps } from "react"
import { barePath } from "@/i18n/locales"
import { Link } from "@/ui/link"

/**
 * A link of the office's menu, which knows when its page is open. The home's
 * address begins all others, so it is only open itself. `closes` is the id of
 * the popover that the link stands in.
 */
export const NavLink = ({
  section,
  closes,
  ...rest
}: ComponentProps<typeof Link> & {
  readonly section: string
  readonly closes?: string
}) => {
  const path = barePath(usePathname())
  const isHere =
    path === section || (section !== "/dinas" && path.startsWith(`${section}/`))
  return (
    <Link
      aria-current={isHere ? "page" : undefined}
      onClick={() => {
        if (closes) document.getElementById(closes)?.hidePopover()
      }}
      {...rest}
    />
  )
}
