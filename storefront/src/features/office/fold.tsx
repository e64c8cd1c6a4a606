import type { ReactNode } from "react"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"

/** Something that opens on demand, without scripts: an act and its form. */
export const Fold = ({
  icon,
  title,
  isOpen = false,
  isDanger = false,
  children,
}: Readonly<{
  icon?: IconName
  title: ReactNode
  isOpen?: boolean
  isDanger?: boolean
  children: ReactNode
}>) => (
  <details
    open={isOpen}
    className="group rounded-control border border-line bg-white"
  >
    <summary
      className={cx(
        "flex min-h-11 items-center gap-2 rounded-control px-3 py-2 font-semibold hover:bg-indigo-soft",
        isDanger ? "text-manggis hover:bg-manggis-soft" : "text-indigo"
      )}
    >
      {icon ? <Icon name={icon} /> : null}
      <span className="flex-1">{title}</span>
      <Icon
        name="chevron-down"
        size={4}
        className="transition-transform duration-150 group-open:rotate-180"
      />
    </summary>
    <div className="border-t border-line p-3">{children}</div>
  </details>
)
