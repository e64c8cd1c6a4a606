/** A moment's month in Indonesia's west, where the office sits: its first day. */
export const monthOf = (at: string) =>
  `date_trunc('month', ${at} at time zone 'Asia/Jakarta')::date`
