import type { ReactNode } from "react"

/** The buttons of a long form: under the thumb on phones, at its end on desks. */
export const SaveBar = ({ children }: Readonly<{ children: ReactNode }>) => (
  <div className="buy-bar flex gap-2 md:pt-2 max-md:[&>*]:flex-auto">
    {children}
  </div>
)
