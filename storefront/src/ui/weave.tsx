import { cx } from "@/lib/cx"

/** The one ornament: a thin line of anyaman, one strand over, one under. */
export const Weave = ({ className = "text-brick" }: { className?: string }) => (
  <div aria-hidden className={cx("weave", className)} />
)
