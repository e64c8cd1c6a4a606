"use client"

import { usePathname } from "next/navigation"
import type { ComponentProps } from "react"
import { barePath } from "@/i18n/locales"
import { Link } from "@/ui/link"

/**
 * A link of the menu that knows when its page, or one below it, is open.
 * `others` are the sections below it that have entries of their own.
 */
export const NavLink = ({
  section,
  exact = false,
  others = [],
  ...rest
}: ComponentProps<typeof Link> &
  Readonly<{
    section: string
    exact?: boolean
    others?: readonly string[]
  }>) => {
  const path = barePath(usePathname())
  const isHere =
    path === section ||
    (!exact && path.startsWith(`${section}/`) && !others.includes(path))
  return <Link aria-current={isHere ? "page" : undefined} {...rest} />
}
