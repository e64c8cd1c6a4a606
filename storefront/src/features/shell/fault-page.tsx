"use client"

import { usePathname } from "next/navigation"
import en from "../../../messages/en/fault.json"
import id from "../../../messages/id/fault.json"
import { localPath, type Locale } from "@/i18n/locales"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Weave } from "@/ui/weave"

const WORDS = { id, en } as const

/** The office or the seller centre that a page belongs to; null in the shop. */
const workplaceOf = (path: string): string | null =>
  /^(?:\/en)?(\/(?:dinas|penjual))(?:\/|$)/.exec(path)?.[1] ?? null

/** The one public page whose database may be away while the shop goes on. */
const isImpact = (path: string): boolean => /^(?:\/en)?\/dampak$/.test(path)

/**
 * Shown in place of a page that failed, most often because the backend is
 * away. The two buttons are plain links: they work when scripts do not.
 */
export const FaultPage = ({
  error,
}: Readonly<{ error: Error & { digest?: string } }>) => {
  const path = usePathname()
  const locale: Locale = /^\/en(\/|$)/.test(path) ? "en" : "id"
  const words = WORDS[locale]
  const workplace = workplaceOf(path)
  const text = workplace ? words.atWork : words.text
  return (
    <div
      role="alert"
      className="mx-auto flex max-w-form flex-col items-center gap-4 px-4 py-12 text-center md:py-16"
    >
      <Weave className="w-15 text-manggis" />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="text-ink-soft">{isImpact(path) ? words.figures : text}</p>
      <div className="flex flex-wrap justify-center gap-3 pt-2">
        <a href={path} className={buttonClass("primary")}>
          <Icon name="refresh-cw" />
          {words.retry}
        </a>
        <a
          href={localPath(locale, workplace ?? "/")}
          className={buttonClass("secondary")}
        >
          {words.home}
        </a>
      </div>
      {error.digest ? (
        <p className="text-xs text-ink-soft">
          {words.code}: {error.digest}
        </p>
      ) : null}
    </div>
  )
}
