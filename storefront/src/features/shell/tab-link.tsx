"use client"

import { usePathname } from "next/navigation"
import type { ComponentProps } from "react"
import { barePath } from "@/i18n/locales"
import { Link } from "@/ui/link"

/**
 * A link of a menu that knows when its page is open. `section` is the bare
 * path whose pages belong to it.
 */
export const TabLink = ({
  section,
  ...rest
}: ComponentProps<typeof Link> & { readonly section: string }) => {
  const path = barePath(usePathname())
  const isHere =
    path === section || (section !== "/" && path.startsWith(`${section}/`))
  return <Link aria-current={isHere ? "page" : undefined} {...rest} />
}
