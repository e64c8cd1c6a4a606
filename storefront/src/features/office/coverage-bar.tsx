import type { MappingCounts, MappingState } from "@/lib/coverage"
import { segmentsOf } from "@/lib/coverage"
import { cx } from "@/lib/cx"

const WIDTH = 200

/** Different in lightness too, for those who do not tell colours apart. */
export const FILLS: Readonly<Record<MappingState, string>> = {
  sells: "fill-pandan",
  in_training: "fill-indigo",
  has_product: "fill-turmeric",
  none: "fill-line",
}

/** How many pesantren stand where, as one bar; `label` says it in words. */
export const CoverageBar = ({
  counts,
  label,
  className,
}: Readonly<{
  counts: MappingCounts
  label: string
  className?: string
}>) => (
  <svg
    viewBox={`0 0 ${WIDTH} 8`}
    preserveAspectRatio="none"
    role="img"
    aria-label={label}
    className={cx("block h-2 w-full bg-sand", className)}
  >
    {segmentsOf(counts, WIDTH).map(({ state, x, width }, index) => (
      <rect
        key={state}
        x={index === 0 ? x : x + 1}
        width={Math.max(index === 0 ? width : width - 1, 0.5)}
        height={8}
        className={FILLS[state]}
      />
    ))}
  </svg>
)
