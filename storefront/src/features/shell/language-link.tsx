"use client"

import { usePathname } from "next/navigation"
import type { ReactNode } from "react"
import { barePath, localPath, type Locale } from "@/i18n/locales"

/**
 * The same page in another language. A full load, so that the language of the
 * whole document changes; what was searched for goes along.
 */
export const LanguageLink = ({
  to,
  label,
  className,
  children,
}: Readonly<{
  to: Locale
  /** In the language it leads to. */
  label: string
  className?: string
  children: ReactNode
}>) => {
  const href = localPath(to, barePath(usePathname()))
  return (
    <a
      href={href}
      hrefLang={to}
      lang={to}
      aria-label={label}
      className={className}
      onClick={(event) => {
        event.currentTarget.href = href + window.location.search
      }}
    >
      {children}
    </a>
  )
}
