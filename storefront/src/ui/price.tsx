import { formatRupiah } from "@/lib/money"
import { cx } from "@/lib/cx"

/** What it costs; "mulai" (from) when variants differ. */
export const Price = ({
  amount,
  from,
  className,
}: Readonly<{
  amount: number
  from?: string | undefined
  className?: string
}>) => (
  <span className={cx("font-bold text-brick tabular-nums", className)}>
    {from ? (
      <span className="text-[0.75em] font-semibold text-ink-soft">{from} </span>
    ) : null}
    {formatRupiah(amount)}
  </span>
)
