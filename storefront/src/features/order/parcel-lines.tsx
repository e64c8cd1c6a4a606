import type { Parcel } from "@/data/parcels"
import { formatRupiah } from "@/lib/money"
import { Picture } from "@/ui/picture"

/** What is in a parcel. */
export const ParcelLines = ({
  lines,
}: Readonly<{ lines: Parcel["lines"] }>) => (
  <ul className="divide-y divide-line px-4">
    {lines.map((line) => (
      <li
        key={line.id}
        className="grid grid-cols-[3.5rem_1fr_auto] gap-x-3 py-3 print:grid-cols-[1fr_auto]"
      >
        <Picture
          url={line.thumbnail}
          alt=""
          sizes="56px"
          className="rounded-control print:hidden"
        />
        <span className="leading-snug">
          <span className="font-semibold">{line.title}</span>
          <span className="block text-sm text-ink-soft">
            {[
              line.variant_title,
              `${line.quantity} × ${formatRupiah(line.unit_price)}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </span>
        <span className="font-semibold tabular-nums">
          {formatRupiah(line.amount)}
        </span>
      </li>
    ))}
  </ul>
)
