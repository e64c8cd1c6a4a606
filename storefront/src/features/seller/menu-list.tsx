import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"
import { Link } from "@/ui/link"

export type MenuEntry = Readonly<{
  href: string
  icon: IconName
  label: string
  hint?: ReactNode
}>

/** Ways on, one under the other, each as wide as the thumb likes. */
export const MenuList = ({
  label,
  entries,
}: Readonly<{ label: string; entries: readonly MenuEntry[] }>) => (
  <nav aria-label={label}>
    <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-white">
      {entries.map(({ href, icon, label: words, hint }) => (
        <li key={href}>
          <Link
            href={href}
            className="flex min-h-14 items-center gap-3 px-4 py-2 no-underline hover:bg-indigo-soft"
          >
            <Icon name={icon} className="text-indigo" />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{words}</span>
              {hint ? (
                <span className="block text-sm text-ink-soft">{hint}</span>
              ) : null}
            </span>
            <Icon name="chevron-right" className="text-line-strong" />
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
