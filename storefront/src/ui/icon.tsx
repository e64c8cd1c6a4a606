import { cx } from "@/lib/cx"
import type { IconName } from "./icon-names"
import sprite from "./icons.svg"

// Next types every .svg as any.
const { src } = sprite as Readonly<{ src: string }>

export type IconProps = Readonly<{
  name: IconName
  /** Edge in the spacing scale; 5 = 20 px. */
  size?: 4 | 5 | 6 | 8 | 12
  className?: string
}>

const SIZES = {
  4: "size-4",
  5: "size-5",
  6: "size-6",
  8: "size-8",
  12: "size-12",
} as const

/** A drawing beside words; it says nothing on its own to a screen reader. */
export const Icon = ({ name, size = 5, className }: IconProps) => (
  <svg aria-hidden className={cx(SIZES[size], "shrink-0", className)}>
    <use href={`${src}#${name}`} />
  </svg>
)
