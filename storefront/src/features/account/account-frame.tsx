import type { ReactNode } from "react"
import { AccountNav, type AccountPart } from "./account-nav"

/** A page of the account: its parts beside it, on phones above it. */
export const AccountFrame = ({
  part,
  title,
  children,
}: Readonly<{ part: AccountPart; title: string; children: ReactNode }>) => (
  <div className="page grid gap-x-8 gap-y-4 py-6 grid-cols-[minmax(0,1fr)] md:grid-cols-[13rem_minmax(0,1fr)] md:py-8">
    <AccountNav current={part} />
    <div className="min-w-0">
      <h1 className="pb-4 text-2xl md:text-3xl">{title}</h1>
      {children}
    </div>
  </div>
)
