import { getLocale } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { Link } from "@/ui/link"

export type StateLink = Readonly<{
  key: string
  label: string
  /** Without the language. */
  path: string
  isHere: boolean
  count?: number | null
}>

/** The states of a list as a row of links, each with how many there are. */
export const StateLinks = async ({
  label,
  links,
}: Readonly<{ label: string; links: readonly StateLink[] }>) => {
  const locale = await getLocale()
  return (
    <nav aria-label={label} className="pb-4">
      <ul className="rail -mx-4 gap-1 px-4 md:mx-0 md:flex-wrap md:px-0">
        {links.map(({ key, path, isHere, count, ...link }) => (
          <li key={key} className="shrink-0">
            <Link
              href={localPath(locale, path)}
              aria-current={isHere ? "page" : undefined}
              className={cx(
                "flex min-h-11 items-center gap-2 rounded-control border px-3 text-sm font-semibold no-underline",
                isHere
                  ? "border-indigo bg-indigo text-white"
                  : "border-line bg-white text-indigo hover:bg-indigo-soft"
              )}
            >
              {link.label}
              {count === undefined || count === null ? null : (
                <span
                  className={cx(
                    "tabular-nums",
                    isHere ? "text-white" : "text-ink-soft"
                  )}
                >
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
