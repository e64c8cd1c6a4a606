/** The address of the grid of prices and stock, with what it is narrowed to. */
export function stockPath({
  q,
  isLow,
  page = 1,
}: Readonly<{ q?: string; isLow?: boolean; page?: number }>): string {
  const query = new URLSearchParams()
  if (q) query.set("q", q)
  if (isLow) query.set("stok", "tipis")
  if (page > 1) query.set("halaman", String(page))
  const text = query.toString()
  return `/penjual/harga-stok${text ? `?${text}` : ""}`
}
