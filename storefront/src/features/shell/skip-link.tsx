import type { ReactNode } from "react"

/** The first stop of the keyboard: past the header, to `#isi`. */
export const SkipLink = ({ children }: Readonly<{ children: ReactNode }>) => (
  <a
    href="#isi"
    className="sr-only z-50 rounded-control bg-white px-4 py-3 font-bold text-indigo focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
  >
    {children}
  </a>
)
