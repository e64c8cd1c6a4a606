import type { ReactNode } from "react"

/** A list whose rows are lines of one sheet. */
export const Rows = ({ children }: Readonly<{ children: ReactNode }>) => (
  <ul className="@container divide-y divide-line overflow-hidden rounded-card border border-line">
    {children}
  </ul>
)
